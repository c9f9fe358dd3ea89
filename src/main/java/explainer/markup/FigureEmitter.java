package explainer.markup;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.DateTexts;
import explainer.entity.Figure;
import explainer.graph.Graph;
import explainer.graphics.Handout;
import explainer.graphics.Paint;
import explainer.graphics.Picture;
import explainer.graphics.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes figures: the finding, the key, the drawing for wide screens and that for phones, the same as a table, what has to be known. */
final class FigureEmitter {
    private final HtmlBuffer out;
    private final SitePath path;
    private final DateTexts dates;

    FigureEmitter(HtmlBuffer out, SitePath path, Locale language) {
        this.out = out;
        this.path = path;
        this.dates = new DateTexts(language);
    }

    /**
     * @param handout what can be taken along of it; a figure of links has none
     * @param isFirst whether it is the first of its page, and brings what all of them need
     * @param sources writes where the data come from
     */
    void emit(Figure figure, Picture picture, Optional<Handout> handout, boolean isFirst, Runnable sources) {
        String id = "fig." + figure.id().text();
        // a net of links is a list of its pages in words, which the table is
        boolean isNet = figure.plan() instanceof Figure.OfLinks;
        out.line()
                .raw("<figure class=\"viz-fig\"")
                .attribute("id", id)
                .attribute("aria-labelledby", id + "-title")
                .raw(">\n");
        out.raw("<figcaption>\n<p class=\"viz-title\"")
                .attribute("id", id + "-title")
                .raw(">");
        out.text(figure.title().text()).raw("</p>\n");
        figure.subtitle()
                .ifPresent(subtitle -> out.raw(isNet ? "<p class=\"viz-sub viz-wide\">" : "<p class=\"viz-sub\">")
                        .text(subtitle.text())
                        .raw("</p>\n"));
        out.raw("</figcaption>\n");
        boolean isList = figure.plan() instanceof Figure.InTime;
        // a table has no fills to be explained
        boolean isKeyOfWide = !picture.wide().isEmpty() && picture.narrow().isEmpty() && !isList;
        key(picture.key(), isKeyOfWide ? "viz-key viz-wide" : "viz-key");
        out.raw(isFirst ? Paint.definitions() : "").raw(picture.shared()).line();
        out.raw(picture.wideFrom("../".repeat(path.segments().size() - 1))).line();
        if (isList) {
            list(picture.table(), secondLane(figure));
        } else if (!picture.narrow().isEmpty()) {
            crops(picture.narrow());
        } else if (!picture.wide().isEmpty() && !isNet) {
            table(
                    figure.title().text(),
                    picture.brief().orElse(picture.table()),
                    picture.brief().isPresent() ? "viz-narrow viz-brief" : "viz-narrow");
        }
        if (picture.wide().isEmpty()) {
            table(figure.title().text(), picture.table(), "viz-alone");
        } else if (!isList) {
            out.raw("<details class=\"viz-data")
                    .raw(picture.narrow().isEmpty() && picture.brief().isEmpty() && !isNet ? " viz-wide" : "")
                    .raw("\">\n<summary>All of it as a table</summary>\n");
            // on a phone the brief one stands above it
            table(figure.title().text() + (picture.brief().isPresent() ? ": all of it" : ""), picture.table(), "");
            out.raw("</details>\n");
        }
        out.raw("<p class=\"viz-note\">");
        figure.caption().ifPresent(caption -> out.text(caption.text() + " "));
        figure.asOf().ifPresent(day -> out.text("As of " + dates.text(day) + "."));
        sources.run();
        out.raw("</p>\n");
        handout.ifPresent(
                each -> new HandoutEmitter(out, path).emit(figure.title().text(), each));
        out.raw("</figure>\n");
    }

    private void key(List<Picture.KeyItem> key, String classes) {
        if (key.isEmpty()) {
            return;
        }
        out.raw("<ul").attribute("class", classes).raw(">\n");
        for (Picture.KeyItem item : key) {
            out.raw("<li>")
                    .raw(item.mark().svg())
                    .raw("<span>")
                    .text(item.label())
                    .raw("</span>");
            item.note()
                    .ifPresent(note ->
                            out.raw(" <span class=\"viz-count\">").text(note).raw("</span>"));
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void crops(List<Picture.Crop> crops) {
        out.raw("<div class=\"viz-crops viz-narrow\">\n");
        for (Picture.Crop crop : crops) {
            out.raw("<div>\n<p>")
                    .text(crop.name())
                    .raw("</p>\n")
                    .raw(crop.svg())
                    .raw("\n</div>\n");
        }
        out.raw("</div>\n");
    }

    private static Optional<String> secondLane(Figure figure) {
        return figure.plan() instanceof Figure.InTime time && time.lanes().size() > 1
                ? Optional.of(time.lanes().get(1).text())
                : Optional.empty();
    }

    /**
     * Events one below the other; beside a drawing the list is there for those who cannot see it.
     *
     * @param second the lane whose events have the other mark; their lane is said in words too
     */
    private void list(Table table, Optional<String> second) {
        out.raw("<ol class=\"viz-list\">\n");
        for (List<Table.Cell> row : table.rows()) {
            boolean isMarked = row.stream().anyMatch(Table.Cell::isMarked);
            boolean isSecond = row.stream()
                    .map(Table.Cell::text)
                    .anyMatch(text -> second.filter(text::equals).isPresent());
            String classes = ((isMarked ? "viz-here " : "") + (isSecond ? "viz-second" : "")).strip();
            out.raw("<li")
                    .raw(classes.isEmpty() ? "" : " class=\"" + classes + "\"")
                    .raw(">");
            for (int i = 0; i < row.size(); i++) {
                // a line of its own also where no style sheet is read
                out.raw(i == 0 ? "<b>" : "<br hidden><span>");
                words(row.get(i));
                out.raw(i == 0 ? "</b> " : "</span> ");
            }
            out.trimEnd();
            out.raw("</li>\n");
        }
        out.raw("</ol>\n");
    }

    /** @param name of the region; two figures may share their data, and with them the caption of their tables */
    private void table(String name, Table table, String classes) {
        out.raw("<div").attribute("class", ("table " + classes).strip()).raw(" tabindex=\"0\" role=\"region\"");
        out.attribute("aria-label", name).raw("><table");
        out.attribute("aria-label", table.caption()).raw(">\n<thead><tr>");
        for (Table.Column column : table.columns()) {
            out.raw("<th scope=\"col\"")
                    .raw(column.isNumber() ? " class=\"align-right\"" : "")
                    .raw(">");
            out.text(column.head()).raw("</th>");
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (List<Table.Cell> row : table.rows()) {
            boolean isMarked = row.stream().anyMatch(Table.Cell::isMarked);
            out.raw(isMarked ? "<tr class=\"viz-here\">" : "<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(table.columns().get(i), row.get(i));
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n");
    }

    private void cell(Table.Column column, Table.Cell cell) {
        String tag = column.isHead() ? "th" : "td";
        out.raw("<" + tag)
                .raw(column.isHead() ? " scope=\"row\"" : "")
                .raw(column.isNumber() ? " class=\"align-right\"" : "");
        out.raw(">");
        if (cell.share() >= 0) {
            out.raw("<progress max=\"100\" aria-hidden=\"true\"")
                    .attribute("value", Long.toString(Math.round(cell.share() * 100)))
                    .raw("></progress>");
        }
        words(cell);
        out.raw("</" + tag + ">");
    }

    private void words(Table.Cell cell) {
        for (int i = 0; i < cell.items().size(); i++) {
            out.raw(i == 0 ? "" : ", ");
            words(cell.items().get(i));
        }
        if (!cell.items().isEmpty()) {
            return;
        }
        cell.page()
                .ifPresentOrElse(
                        slug -> out.raw("<a")
                                .attribute("href", path.relativize(Graph.pathOf(new Slug(slug))))
                                .raw(">")
                                .text(cell.text())
                                .raw("</a>"),
                        () -> out.text(cell.text()));
    }
}
