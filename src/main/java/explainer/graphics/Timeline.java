package explainer.graphics;

import java.util.List;
import java.util.Optional;

/**
 * What happened when: a line for all the time, and if wanted a larger one for the years that matter. Events of the first lane stand above
 * their line with round marks, those of the second below it with square ones; what lasted long enough to be seen is a hatched bar.
 */
public final class Timeline {
    static final double WIDTH = 960;
    private static final double LEFT = 6;
    private static final double RIGHT = 14;
    private static final double TOP = 14;
    private static final double FUNNEL = 56;
    private static final double HEAD = 34;
    private static final double MARGIN = 12;
    private static final double FOOT = 40;
    private static final double HALF_YEAR_NUMBER = 22;

    private Timeline() {}

    /**
     * An event.
     *
     * @param from in years, with the part of the year that has passed
     * @param to the same as {@code from} for what did not last
     * @param when the date in words
     * @param isSecond whether it belongs to the second lane, below the line
     * @param isMarked whether the figure points at it
     */
    public record Event(double from, double to, String when, String what, boolean isSecond, boolean isMarked) {}

    /** The years that are drawn larger, and what the two lanes are called. */
    public record CloseUp(double from, double to, String first, String second) {
        private boolean has(Event event) {
            return event.from() >= from && event.from() < to;
        }
    }

    /** @param events in the order of time */
    public static String draw(List<Event> events, Optional<CloseUp> closeUp) {
        double first = events.stream().mapToDouble(Event::from).min().orElse(0);
        double last = events.stream().mapToDouble(Event::to).max().orElse(1);
        Scale all = new Scale(
                Math.floor(first) - 2,
                Math.max(Math.ceil(last) + 1, closeUp.map(CloseUp::to).orElse(0.0)),
                LEFT,
                WIDTH - RIGHT);
        List<Event> overview = events.stream()
                .filter(event -> closeUp.filter(years -> years.has(event)).isEmpty())
                .toList();
        // words below the line end before the years that are drawn larger
        double end = closeUp.map(years -> all.of(years.from()) - MARGIN).orElse(WIDTH);
        TimeAxis line = TimeAxis.of(overview, all, WIDTH, end).at(TOP);
        if (closeUp.isEmpty()) {
            return Frame.hidden("0 0 960 " + Svg.number(line.bottom() + TOP), "viz viz-wide", svg -> {
                line.draw(svg);
                ticks(svg, line, WIDTH);
            });
        }
        CloseUp years = closeUp.get();
        Scale large = new Scale(years.from(), years.to(), LEFT + MARGIN, WIDTH - RIGHT - MARGIN);
        List<Event> shown = events.stream().filter(years::has).toList();
        double top = line.bottom() + FUNNEL;
        TimeAxis close = TimeAxis.of(shown, large, WIDTH - RIGHT, WIDTH - RIGHT).at(top + HEAD);
        double bottom = close.bottom() + FOOT;
        return Frame.hidden("0 0 960 " + Svg.number(bottom), "viz viz-wide", svg -> {
            panel(svg, all.of(years.from()), all.of(years.to()), line, top, bottom);
            line.draw(svg);
            ticks(svg, line, all.of(years.from()) - HALF_YEAR_NUMBER);
            svg.element("g", () -> closeUp(svg, years, close, top, bottom), "class", "viz-on-soft");
        });
    }

    /** Leads from the years on the line to the same years drawn larger. */
    private static void panel(Svg svg, double from, double to, TimeAxis line, double top, double bottom) {
        String axis = Svg.number(line.y());
        String neck = Svg.number(line.bottom());
        String shoulder = Svg.number(top);
        String left = Svg.number(from);
        String right = Svg.number(to);
        svg.empty(
                "path",
                "class",
                "viz-panel",
                "d",
                "M" + left + " " + axis + "V" + neck + "L" + Svg.number(LEFT) + " " + shoulder + "V"
                        + Svg.number(bottom)
                        + "H" + Svg.number(WIDTH - RIGHT) + "V" + shoulder + "L" + right + " " + neck + "V" + axis
                        + "z");
    }

    private static void ticks(Svg svg, TimeAxis line, double end) {
        for (int year : Ticks.years(line.scale())) {
            double x = line.scale().of(year);
            if (x < end) {
                line.tick(svg, Integer.toString(year), x, x);
            }
        }
    }

    private static void closeUp(Svg svg, CloseUp years, TimeAxis close, double top, double bottom) {
        svg.words("text", years.first(), "class", "viz-n viz-b", "x", LEFT + MARGIN, "y", top + 18);
        svg.words("text", years.second(), "class", "viz-n viz-b", "x", LEFT + MARGIN, "y", bottom - 14);
        close.draw(svg);
        boolean isWide = close.scale().of(1) - close.scale().of(0) > 2 * HALF_YEAR_NUMBER;
        for (int year = (int) years.from(); year <= years.to(); year++) {
            // a year stands under its middle
            close.tick(
                    svg,
                    year < years.to() && isWide ? Integer.toString(year) : "",
                    close.scale().of(year),
                    close.scale().of(year + 0.5));
        }
    }
}
