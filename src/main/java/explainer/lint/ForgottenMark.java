package explainer.lint;

import explainer.content.prose.EvidenceKind;
import explainer.content.prose.LiteralText;
import explainer.content.prose.Prose;
import explainer.content.prose.ProseCode;
import explainer.entity.Page;
import explainer.graph.Graph;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a source or fact that stands in a text as plain words was to be a citation or a mark. */
final class ForgottenMark implements Rule {
    private static final String ID = "([\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]{0,200}[\\p{L}\\p{Nd}_])?)";
    private static final Pattern CITED = Pattern.compile("(?<![\\p{L}\\p{Nd}_.@-])@" + ID);
    private static final Pattern MARKED = Pattern.compile("(?<![\\p{L}\\p{Nd}_.:-])(fact|quote|dispute):[ \\t]*" + ID);

    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Page page : graph.pages()) {
            for (Prose prose : page.texts()) {
                LiteralText.of(prose).forEach(text -> check(text, graph, reporter));
            }
        }
    }

    private static void check(LiteralText text, Graph graph, Reporter reporter) {
        Matcher cited = CITED.matcher(text.text());
        while (cited.find()) {
            String id = cited.group(1);
            if (graph.sources().containsKey(id)) {
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

    private static Collection<String> ids(Graph graph, EvidenceKind kind) {
        return switch (kind) {
            case FACT -> graph.evidence().facts().keySet();
            case QUOTE -> graph.evidence().quotes().keySet();
            case DISPUTE -> graph.evidence().disputes().keySet();
        };
    }
}
