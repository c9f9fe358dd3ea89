package explainer.graphics;

import explainer.entity.DateTexts;
import explainer.entity.Figure;
import explainer.entity.Name;
import explainer.entity.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets a picture on a sheet of its own: the finding above it, the key, the drawing, what has to be known, whose it is. */
final class SheetWriter {
    private static final double MARGIN = 32;
    private static final double TITLE = 26;
    private static final double SUBTITLE = 15;
    private static final double KEY = 14;
    private static final double NOTE = 13;
    // longer lines are hard to read
    private static final double MOST_OF_NOTES = 832;
    private static final double MARK = 18;

    private final Figure figure;
    private final Picture picture;
    private final Credit credit;
    private final Drawing drawing;
    private final double width;

    private SheetWriter(Figure figure, Picture picture, Credit credit) {
        this.figure = figure;
        this.picture = picture;
        this.credit = credit;
        this.drawing = new Drawing(picture.wide());
        this.width = drawing.size()[0];
    }

    /** @param picture one that has a drawing */
    static Handout.Sheet write(Figure figure, Picture picture, Credit credit) {
        SheetWriter writer = new SheetWriter(figure, picture, credit);
        // how high it is shows only when all lines have been set
        double height = StrictMath.ceil(writer.set(new Svg()));
        double whole = StrictMath.ceil(writer.width + 2 * MARGIN);
        return new Handout.Sheet(writer.document(whole, height), (int) whole, (int) height);
    }

    private String document(double whole, double height) {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("title", figure.title().text(), "id", "title");
                    svg.words("desc", figure.alt().text(), "id", "desc");
                    new SheetMetadata(figure, credit).write(svg);
                    svg.words("style", SheetStyle.text());
                    new Drawing(Paint.definitions()).inside(svg);
                    if (!picture.shared().isEmpty()) {
                        new Drawing(picture.shared()).inside(svg);
                    }
                    svg.empty(
                            "rect",
                            "class",
                            "sheet-ground",
                            "fill",
                            Colour.BG.light(),
                            "width",
                            whole,
                            "height",
                            height);
                    set(svg);
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xml:lang",
                credit.language().toLanguageTag(),
                "role",
                "img",
                "aria-labelledby",
                "title",
                "aria-describedby",
                "desc",
                "width",
                whole,
                "height",
                height,
                "viewBox",
                "0 0 " + Svg.number(whole) + " " + Svg.number(height));
        return svg + "\n";
    }

    /** Sets everything from the top to the bottom, and says where the bottom is. */
    private double set(Svg svg) {
        rule(svg, "sheet-bar", MARGIN - 8);
        double y = MARGIN + 26;
        y = lines(svg, "sheet-title", Lettering.even(figure.title().text(), TITLE, true, width), y, 32);
        if (figure.subtitle().isPresent()) {
            String subtitle = figure.subtitle().get().text();
            y = lines(svg, "sheet-sub", Lettering.even(subtitle, SUBTITLE, false, width), y - 6, 21);
        }
        y -= 8;
        if (!picture.key().isEmpty()) {
            y = key(svg, y + 14);
        }
        drawing.at(MARGIN, y, svg);
        y += drawing.size()[1] + 34;
        for (String note : notes()) {
            y = lines(svg, "sheet-note", Lettering.wrapped(note, NOTE, false, Math.min(width, MOST_OF_NOTES)), y, 19);
        }
        rule(svg, "sheet-rule", y - 6);
        return credit(svg, y + 18) + MARGIN - 19;
    }

    private void rule(Svg svg, String classes, double y) {
        svg.empty(
                "path",
                "class",
                classes,
                "d",
                "M" + Svg.number(MARGIN) + " " + Svg.number(y) + "h" + Svg.number(width));
    }

    private static double lines(Svg svg, String classes, List<String> lines, double first, double step) {
        double y = first;
        for (String line : lines) {
            svg.words("text", line, "class", classes, "x", MARGIN, "y", y);
            y += step;
        }
        return y;
    }

    /** What the fills mean, in rows; gives where the drawing may begin. */
    private double key(Svg svg, double top) {
        double x = MARGIN;
        double y = top;
        for (Picture.KeyItem item : picture.key()) {
            double label = Lettering.width(item.label(), KEY, false);
            double note = item.note()
                    .map(words -> 6 + Lettering.width(words, KEY, false))
                    .orElse(0.0);
            double needed = MARK + 7 + label + note;
            if (x > MARGIN && x + needed > MARGIN + width) {
                x = MARGIN;
                y += 24;
            }
            new Drawing(item.mark().svg()).at(x, y - 11, svg);
            svg.element(
                    "text",
                    () -> {
                        svg.text(item.label() + (item.note().isPresent() ? " " : ""));
                        item.note().ifPresent(words -> svg.words("tspan", words, "class", "sheet-count", "dx", 3));
                    },
                    "class",
                    "sheet-key",
                    "x",
                    x + MARK + 7,
                    "y",
                    y);
            x += needed + 14;
        }
        return y + 24;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        figure.caption().map(Name::text).ifPresent(notes::add);
        String sources = credit.sources().isEmpty()
                ? ""
                : (credit.sources().size() == 1 ? "Source: " : "Sources: ") + String.join("; ", credit.sources()) + ".";
        String day = figure.asOf().map(this::asOf).orElse("");
        String last = (sources + " " + day).strip();
        if (!last.isEmpty()) {
            notes.add(last);
        }
        return notes;
    }

    private String asOf(When.Day day) {
        // a date stays on one line
        return "As of " + new DateTexts(credit.language()).text(day).replace(' ', '\u00a0') + ".";
    }

    /** The site's name, the licence at the other end of its line where there is room, and the address of the page. */
    private double credit(Svg svg, double first) {
        double site = Lettering.width(credit.site(), NOTE, true);
        Optional<String> beside =
                credit.licence().filter(licence -> site + 2 * MARGIN + Lettering.width(licence, NOTE, false) <= width);
        beside.ifPresent(licence -> svg.words(
                "text", licence, "class", "sheet-note", "text-anchor", "end", "x", MARGIN + width, "y", first));
        double y = lines(svg, "sheet-note sheet-site", Lettering.wrapped(credit.site(), NOTE, true, width), first, 19);
        for (String line : Stream.of(credit.page(), beside.isPresent() ? Optional.<String>empty() : credit.licence())
                .flatMap(Optional::stream)
                .toList()) {
            y = lines(svg, "sheet-note", Lettering.wrapped(line, NOTE, false, width), y, 19);
        }
        return y;
    }
}
