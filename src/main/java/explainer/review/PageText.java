package explainer.review;

import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.content.prose.TextBlocks;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.Graph;
import explainer.graph.ReaderText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a page in the order in which a reader meets them. */
final class PageText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final ReaderText reader;
    private final List<Sentence> sentences = new ArrayList<>();
    private String under = "";
    private int block;

    /**
     * A sentence, heading or row of a table.
     *
     * @param under the heading above it, or what it is
     * @param block which paragraph of the page it stands in
     * @param text with single blanks
     */
    record Sentence(String under, int block, String text) {
        Sentence {
            Objects.requireNonNull(under);
            Objects.requireNonNull(text);
        }
    }

    private PageText(Graph graph) {
        this.reader = new ReaderText(graph);
    }

    static List<Sentence> of(Page page, Graph graph) {
        PageText text = new PageText(graph);
        text.under("Title", page.title().text());
        text.under("Summary", page.summary().text());
        if (page instanceof Topic topic) {
            text.under("Kind", topic.kind().singular());
            topic.date()
                    .ifPresent(date -> text.under(
                            "Date",
                            date.iso()
                                    + topic.end()
                                            .map(When::iso)
                                            .map(end -> " to " + end)
                                            .orElse("")));
            text.under("Other names", topic.aliases().stream().map(Name::text).collect(Collectors.joining("; ")));
        }
        if (page instanceof Home home) {
            text.under("Question", home.question().text());
            text.under("Answer", home.answer());
        }
        page.keyPoints().forEach(point -> text.under("Key points", point));
        if (page instanceof Home home) {
            home.story().forEach(step -> {
                text.under("Story", step.title().text());
                text.under("Story", step.text());
            });
        }
        text.under("", page.body());
        page.body().references().stream()
                .filter(Reference.Figure.class::isInstance)
                .map(shown -> graph.figures().get(((Reference.Figure) shown).id()))
                .filter(Objects::nonNull)
                .forEach(figure -> text.figure(figure, graph));
        return List.copyOf(text.sentences);
    }

    private void under(String label, String words) {
        under = label;
        add(words, false);
    }

    private void under(String label, Prose prose) {
        under = label;
        for (TextBlock each : TextBlocks.of(prose)) {
            boolean isHeading = each.role() == TextBlock.Role.HEADING;
            String words = reader.of(each);
            if (isHeading) {
                under = "";
            }
            boolean isRow = each.role() == TextBlock.Role.ROW || each.role() == TextBlock.Role.TABLE_HEAD;
            add(words, !isHeading && !isRow);
            if (isHeading) {
                under = folded(words);
            }
        }
    }

    /** Its texts, and each row of its data. */
    private void figure(Figure figure, Graph graph) {
        String label = "Figure: " + figure.id().text();
        under(label, figure.title().text());
        Stream.of(figure.subtitle(), Optional.of(figure.alt()), figure.caption())
                .flatMap(Optional::stream)
                .forEach(line -> under(label, line.text()));
        Optional<FigureTable> table = figure.data().map(data -> graph.tables().get(data.text()));
        table.map(FigureTable::rows)
                .orElse(List.of())
                .forEach(row -> under(
                        label,
                        row.cells().stream()
                                .flatMap(Optional::stream)
                                .map(cell -> words(cell, graph))
                                .collect(Collectors.joining(" · "))));
    }

    private static String words(FigureTable.Cell cell, Graph graph) {
        if (cell instanceof FigureTable.OfFact of) {
            return Optional.ofNullable(graph.evidence().facts().get(of.fact().text()))
                    .flatMap(Fact::value)
                    .map(FactValue::text)
                    .orElse("?");
        }
        return cell instanceof FigureTable.Words words
                ? words.text().text()
                : cell.span().text();
    }

    private void add(String words, boolean hasSentences) {
        String text = folded(words);
        block++;
        if (!hasSentences) {
            addOne(text);
            return;
        }
        // Unicode Standard Annex 29
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            addOne(text.substring(start, end).strip());
        }
    }

    private void addOne(String text) {
        if (!text.isEmpty()) {
            sentences.add(new Sentence(under, block, text));
        }
    }

    private static String folded(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
