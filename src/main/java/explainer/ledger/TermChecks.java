package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.prose.TextBlock;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Quote;
import explainer.entity.SiteSettings;
import explainer.entity.Term;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for misspelt and contested words. Safe for use by several threads. */
final class TermChecks {
    // verbs and phrases by which a sentence says whose word it is
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "\\b(?:according to|accus\\w+|allege\\w*|argu\\w+|ask\\w*|assert\\w*|attribut\\w+|call(?:s|ed|ing)|claim\\w*|condemn\\w*"
                    + "|critici[sz]\\w+|demand\\w*|denounc\\w+|describ\\w+|express\\w*|in (?:his|her|its|their) words|name[sd]|object\\w*"
                    + "|phrase[sd]?|present(?:s|ed)|protest\\w*|quot\\w+|read(?:s|ing|ings)?|referr?\\w*|reject\\w*|report\\w*|sa(?:id|y|ys|ying)|speak\\w*"
                    + "|spoke|stat(?:ed|ing)|term(?:s|ed)|tweet\\w*|us(?:es|ed|ing) the (?:word|term|words|terms)|wording|words?|writ\\w+|wrote)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String WAIVER = "; or say beside it why it is right: <!-- term-ok: reason -->";
    private static final String STAR = "*";

    private final List<Rule> rules;

    /** @param words of each form */
    private record Rule(Term term, Pattern forms, List<List<String>> words) {
        boolean mayBeIn(Folded text) {
            for (List<String> form : words) {
                if (text.hasAll(form)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A sentence of a text, with what one rule has been told about it. */
    private record Sentence(Rule rule, TextBlock.Range range) {}

    /** A block with what many matches ask of it, found once. */
    private static final class Read {
        private final TextBlock block;
        private final Map<Sentence, Boolean> answers = new HashMap<>();
        private List<TextBlock.Range> quotations;
        private List<TextBlock.Range> sentences;

        Read(TextBlock block) {
            this.block = block;
        }

        boolean isQuoted(int at) {
            if (quotations == null) {
                quotations = block.quotations();
            }
            return block.isQuotation() || TextBlock.Range.at(quotations, at).isPresent();
        }

        boolean sentence(Rule rule, int at, Predicate<String> says) {
            if (sentences == null) {
                sentences = block.sentences();
            }
            TextBlock.Range all = new TextBlock.Range(0, block.text().length());
            // a cell is a sentence of its own, but its row says whose it is
            TextBlock.Range range = block.role() == TextBlock.Role.ROW
                    ? all
                    : TextBlock.Range.at(sentences, at).orElse(all);
            return answers.computeIfAbsent(
                    new Sentence(rule, range), key -> says.test(block.text().substring(range.start(), range.end())));
        }
    }

    /** @param terms all of them */
    TermChecks(List<Term> terms) {
        this.rules = terms.stream()
                // that a term has no forms has been reported
                .filter(term -> !term.forms().isEmpty())
                .map(TermChecks::rule)
                .toList();
    }

    private static Rule rule(Term term) {
        String forms = term.forms().stream().map(TermChecks::form).collect(Collectors.joining("|"));
        return new Rule(
                term,
                Pattern.compile("(?<!-)" + Wording.STARTS + "(?:" + forms + ")" + Wording.ENDS),
                term.forms().stream()
                        .map(form -> Folded.words(withoutStar(form.text())))
                        .toList());
    }

    /** Small letters find any capitals; a star any ending. */
    private static String form(Name name) {
        String text = name.text();
        boolean anyEnding = text.endsWith(STAR);
        String words = Wording.pattern(withoutStar(text));
        boolean anyCapitals = text.equals(text.toLowerCase(Locale.ROOT));
        return (anyCapitals ? "(?iu:" + words + ")" : words) + (anyEnding ? "\\p{L}*+" : "");
    }

    private static String withoutStar(String form) {
        return form.endsWith(STAR) ? form.substring(0, form.length() - 1) : form;
    }

    List<Diagnostic> checkPage(PageText page) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        page.front().forEach(line -> checkLine(line, false, found));
        Set<Term> noted = new HashSet<>();
        for (TextBlock block : page.blocks()) {
            // a word that is explained is mentioned, not used
            if (!block.isWaived("term") && block.role() != TextBlock.Role.TERM) {
                Read read = new Read(block);
                Folded folded = Folded.of(block.text());
                for (Rule rule : rules) {
                    if (rule.mayBeIn(folded)) {
                        checkBlock(rule, read, noted, found);
                    }
                }
            }
        }
        return found;
    }

    private static void checkBlock(Rule rule, Read read, Set<Term> noted, List<Diagnostic> found) {
        TextBlock block = read.block;
        Matcher matcher = rule.forms.matcher(block.text());
        boolean needsNote = !rule.term.firstUse().isEmpty();
        while (matcher.find() && !(needsNote && noted.contains(rule.term))) {
            int at = matcher.start();
            Span place = block.span(at, matcher.end());
            if (!needsNote) {
                boolean isAllowed = isAllowed(rule.term, read.isQuoted(at))
                        || read.sentence(rule, at, sentence -> isAllowed(rule.term, sentence));
                checkForm(rule.term, matcher.group(), isAllowed, place, WAIVER, found);
            } else if (block.role() != TextBlock.Role.HEADING) {
                noted.add(rule.term);
                checkNote(
                        rule.term,
                        matcher.group(),
                        read.sentence(rule, at, sentence -> hasOne(sentence, rule.term.firstUse())),
                        place,
                        found);
            }
        }
    }

    /** What the data files say in our own words. */
    List<Diagnostic> checkData(
            List<Fact> facts, List<Dispute> disputes, List<Quote> quotes, List<SiteSettings.Part> navigation) {
        List<Diagnostic> found = new ArrayList<>();
        facts.stream().map(Fact::statement).forEach(line -> checkLine(line, false, found));
        for (Dispute dispute : disputes) {
            checkLine(dispute.question(), false, found);
            checkLine(dispute.notDisputed(), false, found);
            dispute.finding().ifPresent(line -> checkLine(line, false, found));
            // a position is attributed by being one
            dispute.positions().forEach(position -> checkLine(position.says(), true, found));
        }
        quotes.stream().flatMap(quote -> quote.note().stream()).forEach(line -> checkLine(line, false, found));
        for (SiteSettings.Part part : navigation) {
            checkLine(part.title(), false, found);
            part.summary().ifPresent(line -> checkLine(line, false, found));
        }
        return found;
    }

    /** A line in our own words. */
    void checkLine(Name line, List<Diagnostic> found) {
        checkLine(line, false, found);
    }

    private void checkLine(Name line, boolean isAttributed, List<Diagnostic> found) {
        if (rules.isEmpty()) {
            return;
        }
        Folded folded = Folded.of(line.text());
        for (Rule rule : rules) {
            if (!rule.term.firstUse().isEmpty() || !rule.mayBeIn(folded)) {
                continue;
            }
            Matcher matcher = rule.forms.matcher(line.text());
            while (matcher.find()) {
                boolean isAllowed = isAttributed && rule.term.allowed().contains(Term.Allowance.ATTRIBUTION)
                        || isAllowed(rule.term, Wording.isQuoted(line.text(), matcher.start()))
                        || isAllowed(rule.term, sentence(line.text(), matcher.start()));
                checkForm(
                        rule.term,
                        matcher.group(),
                        isAllowed,
                        Wording.place(line, matcher.start(), matcher.end()),
                        "",
                        found);
            }
        }
    }

    private static boolean isAllowed(Term term, boolean isQuoted) {
        return isQuoted && term.allowed().contains(Term.Allowance.QUOTATION);
    }

    private static boolean isAllowed(Term term, String sentence) {
        return term.allowed().contains(Term.Allowance.ATTRIBUTION)
                        && ATTRIBUTION.matcher(sentence).find()
                || hasOne(sentence, term.beside());
    }

    /** @param waiver how to waive it, where that can be done */
    private static void checkForm(
            Term term, String form, boolean isAllowed, Span place, String waiver, List<Diagnostic> found) {
        if (!isAllowed) {
            found.add(Diagnostic.of(
                            LedgerCode.CONTESTED_TERM,
                            place,
                            "\"" + form + "\": " + term.why().text())
                    .help("write instead: \"" + term.prefer().orElse(term.id()).text() + "\"" + where(term) + waiver));
        }
    }

    private static String where(Term term) {
        List<String> ways = new ArrayList<>();
        if (term.allowed().contains(Term.Allowance.QUOTATION)) {
            ways.add("in quotation marks as somebody's word");
        }
        if (term.allowed().contains(Term.Allowance.ATTRIBUTION)) {
            ways.add("in a sentence that says whose word it is");
        }
        if (!term.beside().isEmpty()) {
            ways.add("beside \"" + term.beside().stream().map(Name::text).collect(Collectors.joining("\", \"")) + "\"");
        }
        return ways.isEmpty() ? "" : "; it may stand " + String.join(", or ", ways);
    }

    private static void checkNote(Term term, String form, boolean hasNote, Span place, List<Diagnostic> found) {
        if (!hasNote) {
            String notes = term.firstUse().stream().map(Name::text).collect(Collectors.joining("\", \""));
            found.add(Diagnostic.of(
                            LedgerCode.MISSING_NOTE,
                            place,
                            "the first \"" + form + "\" of the page stands without its note: "
                                    + term.why().text())
                    .help("add to this sentence " + (term.firstUse().size() == 1 ? "" : "one of ") + "\"" + notes + "\""
                            + WAIVER));
        }
    }

    private static boolean hasOne(String sentence, List<Name> words) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> small.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static String sentence(String text, int at) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.following(at);
        int start = breaks.previous();
        return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end);
    }
}
