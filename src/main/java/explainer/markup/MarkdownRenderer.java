package explainer.markup;

import com.vladsch.flexmark.ext.tables.internal.TableNodeFormatter;
import com.vladsch.flexmark.formatter.Formatter;
import com.vladsch.flexmark.formatter.NodeFormatter;
import com.vladsch.flexmark.formatter.NodeFormatterFactory;
import com.vladsch.flexmark.formatter.NodeFormattingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.entity.Page;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders the prose of a page as Markdown for readers that know nothing of the content language: links lead to other such files, evidence is
 * spelled out, citations are footnotes. flexmark's formatter writes what is Markdown anyway.
 */
public final class MarkdownRenderer {
    // a note stands close to what it proves
    private static final Pattern BLANK_BEFORE_NOTE = Pattern.compile("[ \\n]+(?=\\[\\^(?:source|fact)-)");

    private MarkdownRenderer() {}

    /** Where the Markdown of a page stands: beside the page's folder. */
    public static SitePath pathOf(Slug slug) {
        return SitePath.of(slug.value() + ".md");
    }

    /** @param targets where the page's references lead, by their spans */
    public static MarkdownPage render(Page page, Map<Span, Target> targets, Locale language) {
        MarkdownNotes notes = new MarkdownNotes();
        List<String> texts = new ArrayList<>();
        for (Prose prose : page.texts()) {
            texts.add(render(prose, new MarkdownNodes(prose, page.slug(), targets, notes, language)));
        }
        return new MarkdownPage(texts, notes.sources(), notes.facts());
    }

    private static String render(Prose prose, MarkdownNodes nodes) {
        Document document = prose.ast();
        String text = Formatter.builder(document)
                .nodeFormatterFactory(factory(nodes))
                .build()
                .render(document);
        return BLANK_BEFORE_NOTE.matcher(text.strip()).replaceAll("");
    }

    private static NodeFormatterFactory factory(MarkdownNodes nodes) {
        return new NodeFormatterFactory() {
            @Override
            public Set<Class<?>> getBeforeDependents() {
                // else the formatter's own tables, which keep what is in their cells as it was written
                return Set.of(TableNodeFormatter.Factory.class);
            }

            @Override
            public NodeFormatter create(DataHolder options) {
                return new NodeFormatter() {
                    @Override
                    public Set<NodeFormattingHandler<?>> getNodeFormattingHandlers() {
                        return nodes.handlers();
                    }

                    @Override
                    public Set<Class<?>> getNodeClasses() {
                        return null;
                    }
                };
            }
        };
    }
}
