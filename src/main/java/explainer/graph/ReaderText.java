package explainer.graph;

import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import explainer.entity.Dispute;
import explainer.entity.Quote;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words of a block as a reader of the site reads them: a link without words of its own shows the title of its page, and what is shown
 * whole has its own words.
 */
public final class ReaderText {
    private final Graph graph;

    public ReaderText(Graph graph) {
        this.graph = Objects.requireNonNull(graph);
    }

    public String of(TextBlock block) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (TextBlock.Marked mark : block.marks()) {
            if (mark.start() < at) {
                continue;
            }
            if (mark.reference() instanceof Reference.Wiki wiki
                    && wiki.passage().words().isEmpty()) {
                words.append(block.text(), at, mark.start()).append(title(wiki));
                at = mark.end();
            } else if (mark.reference() instanceof Reference.Embed embed) {
                words.append(block.text(), at, mark.start()).append(shown(embed));
                at = mark.end();
            }
        }
        return words.append(block.text(), at, block.text().length()).toString();
    }

    private String title(Reference.Wiki wiki) {
        return graph.target(wiki.span()) instanceof Target.ToPage page ? page.title() : wiki.page();
    }

    private String shown(Reference.Embed embed) {
        Target target = graph.target(embed.span());
        if (target instanceof Target.ToQuote to) {
            Quote quote = to.quote();
            return "“" + quote.text().text() + "” " + quote.speaker().text();
        }
        if (target instanceof Target.ToDispute to) {
            Dispute dispute = to.dispute();
            return dispute.question().text() + " "
                    + dispute.positions().stream()
                            .map(position -> position.who().text() + ": "
                                    + position.says().text())
                            .collect(Collectors.joining(" "));
        }
        return embed.kind().id() + " " + embed.id();
    }
}
