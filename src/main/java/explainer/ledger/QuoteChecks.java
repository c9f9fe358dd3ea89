package explainer.ledger;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.entity.Quote;
import explainer.entity.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees that quotations are word for word what is stored. Safe for use by several threads. */
final class QuoteChecks {
    private static final int LONG = 8;
    // fewer words in common are another quotation
    private static final double ALIKE = 0.6;
    // of a text that is longer than any quotation a message shows the beginning
    private static final int SHOWN = 300;
    private static final int FEW = 2;
    private static final String MORE = "…";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    // possessive, and not begun again within a run: an editor's text may repeat anything
    private static final Pattern DASH =
            Pattern.compile("(?:(?<!\\s)\\s++)?+(?:[–—]|-{2,3})\\s*+|(?<!\\s)\\s++-\\s++|(?<=[0-9])-(?=[0-9])");
    // an apostrophe within a word is a letter of it
    private static final Pattern MARKS = Pattern.compile("[“”„«»\"]|(?<![\\p{L}\\p{Nd}])'|'(?![\\p{L}\\p{Nd}])");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\[(?:\\.\\.\\.|…)]|\\.\\.\\.|…)\\s*");
    private static final Pattern ENDS = Pattern.compile("^[\\s.,;:…]++|(?<![\\s.,;:…])[\\s.,;:…]++$");
    private static final String WORD_FOR_WORD =
            "a quotation is word for word: [-out-] is only in the stored text, {+in+} only in yours";
    private static final String SHOW_WHOLE = "to show the quotation whole, write an exclamation mark before it; ";
    private static final String IN_WORDS = "-'";

    private final boolean isComplete;
    private final List<String> known;
    private final List<Stored> stored;

    /** A quotation made ready for comparison, once for all pages. */
    private record Stored(Quote quote, String text, List<String> words, Set<String> different) {
        static Stored of(Quote quote) {
            String text = normalized(quote.text().text());
            List<String> words = List.of(BLANKS.split(text));
            return new Stored(quote, text, words, new HashSet<>(words));
        }
    }

    /**
     * @param quotes all that could be read
     * @param isComplete whether these are all; else one that is not among them may be among the rest
     * @param sources all of them
     */
    QuoteChecks(List<Quote> quotes, boolean isComplete, List<Source> sources) {
        this.isComplete = isComplete;
        this.known = Stream.concat(
                        quotes.stream().map(Quote::text),
                        // the title of a publication stands in quotation marks too
                        sources.stream().map(Source::title))
                .map(name -> normalized(name.text()))
                .toList();
        this.stored = quotes.stream().map(Stored::of).toList();
    }

    /** @param marked the quotations that the page's marks mean, by their spans */
    List<Diagnostic> checkPage(PageText page, Map<Span, Quote> marked) {
        List<Diagnostic> found = new ArrayList<>();
        for (TextBlock block : page.blocks()) {
            List<TextBlock.Range> checked = new ArrayList<>();
            for (TextBlock.Marked mark : block.marks()) {
                if (mark.reference() instanceof Reference.Mark words && marked.containsKey(words.span())) {
                    boolean isAlone = mark.start() == 0
                            && mark.end() == block.text().length()
                            && block.role() == TextBlock.Role.PARAGRAPH;
                    checkMark(words, marked.get(words.span()), isAlone, found);
                    checked.add(new TextBlock.Range(mark.start(), mark.end()));
                }
            }
            // most blocks quote nothing, which is seen at once
            if (mayQuote(block.text()) && !block.isWaived("quote")) {
                block.quotations().stream()
                        .filter(range -> !isWithin(checked, range))
                        .forEach(range -> checkWords(block, range, found));
            }
        }
        return found;
    }

    private static boolean mayQuote(String text) {
        return text.indexOf('”') >= 0 || text.indexOf('»') >= 0;
    }

    private static boolean isWithin(List<TextBlock.Range> marks, TextBlock.Range quotation) {
        return TextBlock.Range.at(marks, quotation.start())
                .filter(mark -> quotation.end() <= mark.end())
                .isPresent();
    }

    /** @param isAlone whether the mark is all of its paragraph, as a quotation that is shown whole */
    private static void checkMark(Reference.Mark mark, Quote quote, boolean isAlone, List<Diagnostic> found) {
        String said = bare(mark.words());
        if (!isPart(said, normalized(quote.text().text()))) {
            Diagnostic mismatch = mismatch(mark.span(), said, quote);
            found.add(isAlone ? mismatch.help(SHOW_WHOLE + WORD_FOR_WORD) : mismatch);
        }
    }

    private void checkWords(TextBlock block, TextBlock.Range range, List<Diagnostic> found) {
        String said = bare(block.text().substring(range.start(), range.end()));
        long length = Stream.of(BLANKS.split(said))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        if (length <= LONG || known.stream().anyMatch(text -> isPart(said, text))) {
            return;
        }
        Span place = block.span(range.start(), range.end());
        Optional<Quote> nearest = nearest(said);
        if (nearest.isEmpty() && !isComplete) {
            return;
        }
        found.add(
                nearest.map(quote -> mismatch(place, said, quote))
                        .orElseGet(
                                () -> Diagnostic.of(
                                                LedgerCode.UNREGISTERED_QUOTE,
                                                place,
                                                "this quotation of " + length
                                                        + " words is not in content/data/quotes.yaml")
                                        .help(
                                                "add it there with speaker, date and source; or say it in your own words; or <!-- quote-ok: reason --> beside it")));
    }

    /** Each part between marks of omission stands in the text, in order, and neither begins nor ends within a word. */
    private static boolean isPart(String words, String text) {
        int from = 0;
        for (String part : LEFT_OUT.split(words)) {
            int at = text.indexOf(part, from);
            while (at >= 0 && (isWithinWord(text, at) || isWithinWord(text, at + part.length()))) {
                at = text.indexOf(part, at + 1);
            }
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || IN_WORDS.indexOf(c) >= 0;
    }

    private Optional<Quote> nearest(String words) {
        List<String> said = List.of(BLANKS.split(words));
        record Near(Quote quote, double share) {}
        return stored.stream()
                .filter(each -> mayBeAlike(said, each))
                .map(each -> new Near(each.quote, WordDiff.shared(each.text, words)))
                .filter(near -> near.share >= ALIKE)
                .max(Comparator.comparingDouble(Near::share))
                .map(Near::quote);
    }

    /** Whether enough words are common to both, in whatever order: cheap to see, where to compare two texts is not. */
    private static boolean mayBeAlike(List<String> said, Stored stored) {
        return stored.words.size() >= ALIKE * said.size()
                && said.stream().filter(stored.different::contains).count() >= ALIKE * said.size();
    }

    private static List<String> stored(Quote quote) {
        return List.of(BLANKS.split(normalized(quote.text().text())));
    }

    private static Diagnostic mismatch(Span place, String said, Quote quote) {
        return Diagnostic.of(
                        LedgerCode.QUOTE_MISMATCH,
                        place,
                        "this differs from the quotation \"" + quote.id().text() + "\": "
                                + difference(List.of(BLANKS.split(said)), stored(quote)))
                .help(WORD_FOR_WORD)
                .see(quote.text().span(), "the stored text");
    }

    /** The words of the page with what the stored text has otherwise; what the page leaves out, and says so, does not count. */
    private static String difference(List<String> said, List<String> stored) {
        List<String> to = said.size() <= SHOWN ? said : said.subList(0, SHOWN);
        Set<String> ends = ends(to);
        BiPredicate<String, String> isSame = (theirs, ours) ->
                theirs.equals(ours) || ends.contains(ours) && bare(theirs).equals(ours);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(stored, to, isSame).getDeltas()) {
            int place = delta.getTarget().getPosition();
            List<String> in = delta.getTarget().getLines();
            append(out, to.subList(at, place), "", "");
            at = place + in.size();
            boolean isAnEnd = in.isEmpty() && (place == 0 || place == to.size());
            boolean isLeftOut = in.size() == 1 && LEFT_OUT.matcher(in.get(0)).matches();
            if (isLeftOut) {
                append(out, in, "", "");
            } else if (!isAnEnd) {
                append(
                        out,
                        shown(delta.getSource().getLines(), in.size() + FEW, place == 0, at == to.size()),
                        "[-",
                        "-]");
                append(out, in, "{+", "+}");
            }
        }
        append(out, to.subList(at, to.size()), "", "");
        return out + (to.size() < said.size() ? " " + MORE : "");
    }

    /** At an end of what the page has, the stored text may go on at length. */
    private static List<String> shown(List<String> out, int most, boolean isStart, boolean isEnd) {
        if (out.size() <= most || !isStart && !isEnd) {
            return out;
        }
        List<String> shown = new ArrayList<>(isEnd ? out.subList(0, most) : out.subList(out.size() - most, out.size()));
        shown.add(isEnd ? most : 0, MORE);
        return shown;
    }

    /** The words at which a part begins or ends: punctuation beside them is not quoted. By identity, for the same word may stand elsewhere. */
    private static Set<String> ends(List<String> words) {
        Set<String> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < words.size(); i++) {
            boolean isFirst = i == 0 || LEFT_OUT.matcher(words.get(i - 1)).matches();
            boolean isLast =
                    i + 1 == words.size() || LEFT_OUT.matcher(words.get(i + 1)).matches();
            if (isFirst || isLast) {
                ends.add(words.get(i));
            }
        }
        return ends;
    }

    private static void append(StringBuilder out, List<String> words, String open, String close) {
        if (!words.isEmpty()) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(words.stream().collect(Collectors.joining(" ", open, close)));
        }
    }

    /** As it is held against what is stored: punctuation at its ends is the sentence's around it. */
    private static String bare(String said) {
        return ENDS.matcher(normalized(said)).replaceAll("");
    }

    /** Quotation marks, dashes and blanks are the typesetter's, the words are the speaker's. */
    private static String normalized(String text) {
        String words = MARKS.matcher(text.replace('’', '\'').replace('‘', '\'')).replaceAll("");
        return BLANKS.matcher(DASH.matcher(words).replaceAll(" – "))
                .replaceAll(" ")
                .strip();
    }
}
