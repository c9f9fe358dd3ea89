package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.base.WordDiff;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.entity.Quote;
import explainer.entity.Source;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees that quotations are word for word what is stored. */
final class QuoteChecks {
    private static final int LONG = 8;
    // fewer words in common are another quotation
    private static final double ALIKE = 0.6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\[(?:\\.\\.\\.|…)]|\\.\\.\\.|…)\\s*");
    private static final Pattern ENDS = Pattern.compile("^[\\s.,;:…]+|[\\s.,;:…]+$");

    private final Graph graph;
    private final List<Diagnostic> found;
    private final List<String> known;

    QuoteChecks(Graph graph, List<Diagnostic> found) {
        this.graph = graph;
        this.found = found;
        this.known = Stream.concat(
                        graph.evidence().quotes().values().stream().map(Quote::text),
                        // the title of a publication stands in quotation marks too
                        graph.sources().values().stream().map(Source::title))
                .map(name -> normalized(name.text()))
                .toList();
    }

    private QuoteChecks(QuoteChecks shared, List<Diagnostic> found) {
        this.graph = shared.graph;
        this.known = shared.known;
        this.found = found;
    }

    /** The same checks with a list of their own, for one page. */
    QuoteChecks into(List<Diagnostic> own) {
        return new QuoteChecks(this, own);
    }

    void checkPage(PageText page) {
        for (TextBlock block : page.blocks()) {
            for (TextBlock.Marked mark : block.marks()) {
                if (mark.reference() instanceof Reference.Mark words
                        && graph.targets().get(words.span()) instanceof Target.ToQuote target) {
                    checkMark(words, target.quote());
                }
            }
            if (!block.isWaived("quote")) {
                block.quotations().stream()
                        .filter(range -> !block.isMarked(range.start()))
                        .forEach(range -> checkWords(block, range));
            }
        }
    }

    private void checkMark(Reference.Mark mark, Quote quote) {
        String said = ENDS.matcher(mark.words().replaceAll("[“”\"«»]", "")).replaceAll("");
        if (!isPart(normalized(said), normalized(quote.text().text()))) {
            found.add(mismatch(mark.span(), said, quote));
        }
    }

    private void checkWords(TextBlock block, TextBlock.Range range) {
        String said = block.text().substring(range.start(), range.end()).strip();
        if (said.isEmpty() || BLANKS.split(said).length <= LONG) {
            return;
        }
        String words = normalized(ENDS.matcher(said).replaceAll(""));
        if (known.stream().anyMatch(text -> isPart(words, text))) {
            return;
        }
        Span place = block.span(range.start(), range.end());
        Optional<Quote> near = nearest(words);
        found.add(
                near.map(quote -> mismatch(place, said, quote))
                        .orElseGet(
                                () -> Diagnostic.of(
                                                LedgerCode.UNREGISTERED_QUOTE,
                                                place,
                                                "this quotation of " + BLANKS.split(said).length
                                                        + " words is not in content/data/quotes.yaml")
                                        .help(
                                                "add it there with speaker, date and source; or say it in your own words; or <!-- quote-ok: reason --> beside it")));
    }

    /** Each part between marks of omission stands in the text, in order. */
    private static boolean isPart(String words, String text) {
        int from = 0;
        for (String part : LEFT_OUT.split(words)) {
            int at = text.indexOf(part.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + part.strip().length();
        }
        return true;
    }

    private Optional<Quote> nearest(String words) {
        record Near(Quote quote, double share) {}
        return graph.evidence().quotes().values().stream()
                .map(quote ->
                        new Near(quote, WordDiff.shared(normalized(quote.text().text()), words)))
                .filter(near -> near.share >= ALIKE)
                .max(Comparator.comparingDouble(Near::share))
                .map(Near::quote);
    }

    private static Diagnostic mismatch(Span place, String said, Quote quote) {
        return Diagnostic.of(
                        LedgerCode.QUOTE_MISMATCH,
                        place,
                        "this differs from the quotation \"" + quote.id().text() + "\": "
                                + WordDiff.ofPart(plain(quote.text().text()), plain(said)))
                .help("a quotation is word for word: [-out-] is only in the stored text, {+in+} only in yours")
                .see(quote.text().span(), "the stored text");
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .strip();
    }

    /** Quotation marks, dashes and blanks are the typesetter's, the words are the speaker's. */
    private static String normalized(String text) {
        return BLANKS.matcher(plain(text).replaceAll("[–—]|--", "-"))
                .replaceAll(" ")
                .replace("\"", "'");
    }
}
