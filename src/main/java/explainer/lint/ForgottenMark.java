package explainer.lint;

import explainer.base.Memo;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.LiteralText;
import explainer.content.prose.Prose;
import explainer.content.prose.ProseCode;
import explainer.entity.Page;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a source or fact that stands in a text as plain words was to be a citation or a mark. */
final class ForgottenMark implements Rule {
    private static final String ID = "([\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]{0,200}[\\p{L}\\p{Nd}_])?)";
    private static final Pattern CITED = Pattern.compile("(?<![\\p{L}\\p{Nd}_.@-])@" + ID);
    private static final Pattern UNCLOSED = Pattern.compile("\\[+@" + ID + "((?:;[ \\t]*@" + ID + ")*)");
    private static final Pattern BRACKETED =
            Pattern.compile("(?<![\\[!\\]\\p{L}\\p{Nd}])\\[" + ID + "((?:[,;][^\\[\\]\\n]{0,200})?)](?![\\](\\[:])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\\\[\\\\?\\[([^\\[\\]\\\\\\n]{1,200})\\\\?]\\\\?]");
    private static final String BLOTTED = String.valueOf(LiteralText.TAKEN).repeat(2);
    private static final Pattern NEXT = Pattern.compile("\\s*;\\s*@?");
    private static final Pattern MARKED = Pattern.compile("(?<![\\p{L}\\p{Nd}_.:-])(fact|quote|dispute):[ \\t]*" + ID);

    private final Memo memo;

    ForgottenMark(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void check(Graph graph, Reporter reporter) {
        Set<String> names = new HashSet<>();
        for (Page page : graph.pages()) {
            names.add(page.slug().value());
            names.add(memo.get("lint.slug", page.title().text(), Slug::slugify));
        }
        for (Page page : graph.pages()) {
            for (Prose prose : page.texts()) {
                List<LiteralText> texts =
                        memo.get("lint.forgotten", new Memo.Same<>(prose), same -> doubtful(same.value()));
                texts.forEach(text -> check(text, graph, reporter));
                texts.forEach(text -> escaped(text, names, reporter));
            }
        }
    }

    /** Few texts have one of these signs, and they are found sooner than a pattern. */
    private static List<LiteralText> doubtful(Prose prose) {
        if (!LooseSigns.areIn(prose)) {
            return List.of();
        }
        return LiteralText.of(prose).stream()
                .filter(text -> hasSign(text) || isEscaped(text))
                .toList();
    }

    private static boolean hasSign(LiteralText text) {
        return text.has("@") || text.has("[") || text.has(":");
    }

    /** The brackets are blotted out, if the backslash is. */
    private static boolean isEscaped(LiteralText text) {
        return text.has(BLOTTED) && text.span(0, text.text().length()).text().contains("\\[");
    }

    private static void check(LiteralText text, Graph graph, Reporter reporter) {
        if (!hasSign(text)) {
            return;
        }
        List<MatchResult> brackets = bracketed(text, graph, reporter);
        brackets.addAll(unclosed(text, graph, reporter));
        Matcher cited = CITED.matcher(text.text());
        while (cited.find()) {
            String id = cited.group(1);
            int at = cited.start();
            boolean isReported = brackets.stream().anyMatch(each -> each.start() <= at && at < each.end());
            if (graph.sources().containsKey(id) && !isReported) {
                reporter.report(
                        ProseCode.DOUBTFUL_MARK,
                        text.span(cited.start(), cited.end()),
                        "\"@" + id + "\" is shown as it stands",
                        "write [@" + id + "] to cite the source; for the characters themselves write \\@");
            }
        }
        Matcher marked = MARKED.matcher(text.text());
        while (marked.find()) {
            EvidenceKind kind = EvidenceKind.of(marked.group(1) + ":").orElseThrow();
            if (ids(graph, kind).contains(marked.group(2))) {
                reporter.report(
                        ProseCode.DOUBTFUL_MARK,
                        text.span(marked.start(), marked.end()),
                        "\"" + text.text().substring(marked.start(), marked.end()) + "\" is shown as it stands",
                        "write [words](" + kind.id() + ":" + marked.group(2) + ") to mark words with it");
            }
        }
    }

    /** A link to a page that a word processor has written out with backslashes. */
    private static void escaped(LiteralText text, Set<String> names, Reporter reporter) {
        if (!isEscaped(text)) {
            return;
        }
        Span all = text.span(0, text.text().length());
        Matcher escaped = ESCAPED.matcher(all.text());
        while (escaped.find()) {
            boolean isCode = text.text().charAt(escaped.start(1)) == LiteralText.TAKEN;
            if (!isCode && names.contains(Slug.slugify(escaped.group(1)))) {
                reporter.report(
                        ProseCode.DOUBTFUL_MARK,
                        text.span(escaped.start(), escaped.end()),
                        "this is shown as it stands: backslashes make words of the link to a page",
                        "write [[" + escaped.group(1) + "]]");
            }
        }
    }

    private static List<MatchResult> bracketed(LiteralText text, Graph graph, Reporter reporter) {
        List<MatchResult> found = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(text.text());
        while (bracketed.find()) {
            if (graph.sources().containsKey(bracketed.group(1))) {
                found.add(bracketed.toMatchResult());
                String others = NEXT.matcher(bracketed.group(2)).replaceAll("; @");
                reporter.report(
                        ProseCode.DOUBTFUL_MARK,
                        text.span(bracketed.start(), bracketed.end()),
                        "\"" + bracketed.group() + "\" is shown as it stands",
                        "write [@" + bracketed.group(1) + others
                                + "] to cite the source; for the characters themselves write \\[");
            }
        }
        return found;
    }

    /** A citation without its closing bracket: closed ones are no plain words. */
    private static List<MatchResult> unclosed(LiteralText text, Graph graph, Reporter reporter) {
        List<MatchResult> found = new ArrayList<>();
        Matcher unclosed = UNCLOSED.matcher(text.text());
        while (unclosed.find()) {
            if (graph.sources().containsKey(unclosed.group(1))) {
                found.add(unclosed.toMatchResult());
                reporter.report(
                        ProseCode.BROKEN_MARK,
                        text.span(unclosed.start(), unclosed.end()),
                        "this bracket is never closed, and the citation is shown as it stands",
                        "write [@" + unclosed.group(1) + unclosed.group(2) + "]");
            }
        }
        return found;
    }

    private static Collection<String> ids(Graph graph, EvidenceKind kind) {
        return switch (kind) {
            case FACT -> graph.evidence().facts().keySet();
            case QUOTE -> graph.evidence().quotes().keySet();
            case DISPUTE -> graph.evidence().disputes().keySet();
        };
    }
}
