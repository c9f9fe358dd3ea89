package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.prose.TextBlock;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Term;
import explainer.graph.Graph;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for misspelt and contested words. */
final class TermChecks {
    // verbs and phrases by which a sentence says whose word it is
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "\\b(?:according to|accus\\w+|allege\\w*|argu\\w+|ask\\w*|assert\\w*|attribut\\w+|call(?:s|ed|ing)|claim\\w*|condemn\\w*"
                    + "|critici[sz]\\w+|demand\\w*|denounc\\w+|describ\\w+|express\\w*|in (?:his|her|its|their) words|name[sd]|object\\w*"
                    + "|phrase[sd]?|present(?:s|ed)|protest\\w*|quot\\w+|read(?:s|ing|ings)?|referr?\\w*|reject\\w*|report\\w*|sa(?:id|y|ys|ying)|speak\\w*"
                    + "|spoke|stat(?:e[sd]?|ing)|term(?:s|ed)|tweet\\w*|us(?:es|ed|ing) the (?:word|term|words|terms)|wording|words?|writ\\w+|wrote)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Graph graph;
    private final List<Diagnostic> found;
    private final List<Rule> rules;

    private record Rule(Term term, Pattern forms) {}

    TermChecks(Graph graph, List<Diagnostic> found) {
        this.graph = graph;
        this.found = found;
        this.rules = graph.catalog().evidence().terms().stream()
                .map(TermChecks::rule)
                .toList();
    }

    private TermChecks(TermChecks shared, List<Diagnostic> found) {
        this.graph = shared.graph;
        this.rules = shared.rules;
        this.found = found;
    }

    /** The same checks with a list of their own, for one page. */
    TermChecks into(List<Diagnostic> own) {
        return new TermChecks(this, own);
    }

    private static Rule rule(Term term) {
        String forms = term.forms().stream().map(TermChecks::form).collect(Collectors.joining("|"));
        return new Rule(term, Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?:" + forms + ")(?![\\p{L}\\p{Nd}])"));
    }

    /** Small letters find any capitals; a star any ending. */
    private static String form(Name name) {
        String text = name.text();
        boolean anyEnding = text.endsWith("*");
        String words = List.of((anyEnding ? text.substring(0, text.length() - 1) : text).split("\\s+")).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        boolean anyCapitals = text.equals(text.toLowerCase(Locale.ROOT));
        return (anyCapitals ? "(?iu:" + words + ")" : words) + (anyEnding ? "\\p{L}*" : "");
    }

    void checkPage(PageText page) {
        page.front().forEach(this::checkLine);
        Set<Term> noted = new HashSet<>();
        for (TextBlock block : page.blocks()) {
            for (Rule rule : rules) {
                checkBlock(rule, block, noted);
            }
        }
    }

    private void checkBlock(Rule rule, TextBlock block, Set<Term> noted) {
        // a word that is explained is mentioned, not used
        if (block.isWaived("term") || block.role() == TextBlock.Role.TERM) {
            return;
        }
        Matcher matcher = rule.forms.matcher(block.text());
        while (matcher.find()) {
            String sentence = sentence(block, matcher.start());
            Span place = block.span(matcher.start(), matcher.end());
            if (!rule.term.firstUse().isEmpty()) {
                if (block.role() != TextBlock.Role.HEADING && noted.add(rule.term)) {
                    checkNote(rule.term, matcher.group(), sentence, place);
                }
                continue;
            }
            boolean isQuoted = block.isQuotation()
                    || block.quotations().stream().anyMatch(range -> range.contains(matcher.start()));
            checkForm(rule.term, matcher.group(), sentence, isQuoted, place);
        }
    }

    /** What the data files say in our own words. */
    void checkData() {
        graph.evidence().facts().values().stream().map(Fact::statement).forEach(this::checkLine);
        for (Dispute dispute : graph.evidence().disputes().values()) {
            checkLine(dispute.question());
            checkLine(dispute.notDisputed());
            dispute.finding().ifPresent(this::checkLine);
            // a position is attributed by being one
            dispute.positions().forEach(position -> checkLine(position.says(), true));
        }
    }

    private void checkLine(Name line) {
        checkLine(line, false);
    }

    private void checkLine(Name line, boolean isAttributed) {
        for (Rule rule : rules) {
            Matcher matcher = rule.forms.matcher(line.text());
            while (matcher.find() && rule.term.firstUse().isEmpty()) {
                if (!isAttributed || !rule.term.allowed().contains(Term.Allowance.ATTRIBUTION)) {
                    boolean isQuoted = isQuoted(line.text(), matcher.start());
                    checkForm(
                            rule.term,
                            matcher.group(),
                            sentence(line.text(), matcher.start()),
                            isQuoted,
                            place(line, matcher));
                }
            }
        }
    }

    private void checkForm(Term term, String form, String sentence, boolean isQuoted, Span place) {
        boolean isAllowed = isQuoted && term.allowed().contains(Term.Allowance.QUOTATION)
                || term.allowed().contains(Term.Allowance.ATTRIBUTION)
                        && ATTRIBUTION.matcher(sentence).find()
                || hasOne(sentence, term.beside());
        if (!isAllowed) {
            found.add(Diagnostic.of(
                            LedgerCode.CONTESTED_TERM,
                            place,
                            "\"" + form + "\": " + term.why().text())
                    .help("write \"" + term.prefer().orElse(term.id()).text() + "\"" + where(term)));
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

    private void checkNote(Term term, String form, String sentence, Span place) {
        if (!hasOne(sentence, term.firstUse())) {
            String notes = term.firstUse().stream().map(Name::text).collect(Collectors.joining("\", \""));
            found.add(Diagnostic.of(
                            LedgerCode.MISSING_NOTE,
                            place,
                            "the first \"" + form + "\" of the page stands without its note: "
                                    + term.why().text())
                    .help("add to this sentence " + (term.firstUse().size() == 1 ? "" : "one of ") + "\"" + notes
                            + "\""));
        }
    }

    private static boolean hasOne(String sentence, List<Name> words) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> small.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static String sentence(TextBlock block, int at) {
        // a cell is a sentence of its own, but its row says whose it is
        return block.role() == TextBlock.Role.ROW ? block.text() : sentence(block.text(), at);
    }

    private static String sentence(String text, int at) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.following(at);
        int start = breaks.previous();
        return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end);
    }

    private static boolean isQuoted(String text, int at) {
        long before = text.substring(0, at)
                .chars()
                .filter(c -> c == '“' || c == '”' || c == '"')
                .count();
        return before % 2 == 1;
    }

    /** The place in the file, where the value stands there as it was read. */
    private static Span place(Name line, Matcher matcher) {
        int at = line.span().text().indexOf(matcher.group());
        return at < 0
                ? line.span()
                : line.span()
                        .file()
                        .span(
                                line.span().start() + at,
                                line.span().start() + at + matcher.group().length());
    }
}
