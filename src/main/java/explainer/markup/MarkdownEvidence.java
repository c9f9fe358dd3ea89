package explainer.markup;

import explainer.entity.DateTexts;
import explainer.entity.Dispute;
import explainer.entity.Figure;
import explainer.entity.Quote;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands alone in its paragraph and is no image, in lines of Markdown. */
final class MarkdownEvidence {
    private final MarkdownNotes notes;
    private final DateTexts dates;

    MarkdownEvidence(MarkdownNotes notes, Locale language) {
        this.notes = notes;
        this.dates = new DateTexts(language);
    }

    List<String> lines(Target target) {
        if (target instanceof Target.ToQuote to) {
            return quote(to.quote());
        }
        if (target instanceof Target.ToDispute to) {
            return dispute(to);
        }
        if (target instanceof Target.ToFigure to) {
            return figure(to.figure());
        }
        throw new IllegalStateException("nothing to show for " + target);
    }

    private List<String> quote(Quote quote) {
        return List.of("> " + words(quote), ">", "> — " + speaker(quote) + "." + notes.cite(List.of(quote.source())));
    }

    private static String words(Quote quote) {
        return "“" + MarkdownEscapes.of(quote.text().text()) + "”";
    }

    private String speaker(Quote quote) {
        return MarkdownEscapes.of(quote.speaker().text()
                + quote.role().map(role -> ", " + role.text()).orElse("") + "; "
                + quote.occasion().text() + ", " + dates.text(quote.date()) + "; "
                + quote.translation().label().toLowerCase(Locale.ROOT));
    }

    private List<String> dispute(Target.ToDispute target) {
        Dispute dispute = target.dispute();
        List<String> lines = new ArrayList<>();
        lines.add("**In dispute: " + MarkdownEscapes.of(dispute.question().text()) + "**");
        lines.add("");
        for (Dispute.Position position : dispute.positions()) {
            String quoted = position.quote()
                    .map(name -> target.quotes().get(name.text()))
                    .map(quote -> " " + words(quote) + notes.cite(List.of(quote.source())))
                    .orElse("");
            lines.add("- " + MarkdownEscapes.of(position.who().text()) + ": "
                    + MarkdownEscapes.of(position.says().text()) + notes.cite(position.sources()) + quoted);
        }
        lines.add(
                "- Not in dispute: " + MarkdownEscapes.of(dispute.notDisputed().text()));
        dispute.finding()
                .ifPresent(finding -> lines.add("- What this site writes: " + MarkdownEscapes.of(finding.text())));
        return lines;
    }

    /** The drawing itself stands on the page; what can be seen in it is said. */
    private List<String> figure(Figure figure) {
        return List.of("**Figure: " + MarkdownEscapes.of(figure.title().text()) + "** "
                + MarkdownEscapes.of(figure.alt().text()) + notes.cite(figure.sources()));
    }
}
