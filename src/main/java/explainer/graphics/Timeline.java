package explainer.graphics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What happened when: an overview of all the time, and a close-up of the years that matter, in two lanes. */
public final class Timeline {
    private static final double WIDTH = 960;
    private static final double LEFT = 6;
    private static final double RIGHT = 14;
    private static final double LOW = 58;
    private static final double STEP = 50;
    private static final double TOP = 14;
    private static final double PANEL_BELOW = 86;
    private static final double HEAD = 26;
    private static final double FOOT = 50;
    private static final double LINE = 15;
    private static final int CHARACTERS = 24;
    private static final int TICK_YEARS = 10;

    /**
     * An event.
     *
     * @param from in years, with the part of the year that has passed
     * @param to the same as {@code from} for what did not last
     * @param when the date in words
     * @param isSecond whether it belongs to the second lane, below the line
     * @param isMarked whether the figure points at it
     */
    public record Event(double from, double to, String when, String what, boolean isSecond, boolean isMarked) {
        boolean lasts() {
            return to - from > 1;
        }
    }

    /** The years that are drawn larger, and what the two lanes are called. */
    public record CloseUp(double from, double to, String first, String second) {}

    private record Placed(Event event, double x, int level, boolean isLeft) {
        double height() {
            return LOW + level * STEP;
        }
    }

    private final Svg svg;
    private final double axis;

    private Timeline(Svg svg, double axis) {
        this.svg = svg;
        this.axis = axis;
    }

    /** @param events in the order of time */
    public static String draw(List<Event> events, Optional<CloseUp> closeUp) {
        double first = events.stream().mapToDouble(Event::from).min().orElse(0);
        double last = events.stream().mapToDouble(Event::to).max().orElse(1);
        Scale all = new Scale(Math.floor(first) - 2, Math.ceil(last) + 1, LEFT, WIDTH - RIGHT);
        List<Event> overview = events.stream()
                .filter(event ->
                        closeUp.isEmpty() || event.from() < closeUp.get().from())
                .toList();
        List<Placed> above =
                place(overview.stream().filter(event -> !event.lasts()).toList(), all);
        double axis = TOP + tallest(above);
        Optional<Close> close = closeUp.map(years -> Close.of(years, events, axis + PANEL_BELOW));
        double height = close.map(Close::bottom).orElse(axis + FOOT);
        return Frame.hidden("0 0 960 " + Svg.number(height), "viz viz-wide", svg -> {
            Timeline timeline = new Timeline(svg, axis);
            close.ifPresent(years -> timeline.panel(years, all));
            svg.empty("path", "class", "viz-axis", "d", "M6 " + Svg.number(axis) + "H946");
            timeline.ticks(all, closeUp.map(CloseUp::from).orElse(all.to()));
            overview.stream().filter(Event::lasts).forEach(event -> timeline.span(event, all));
            above.forEach(timeline::above);
            close.ifPresent(years -> years.draw(svg));
        });
    }

    private static double tallest(List<Placed> placed) {
        return placed.stream().mapToDouble(Placed::height).max().orElse(LOW);
    }

    private void panel(Close close, Scale all) {
        String top = Svg.number(close.top());
        svg.empty(
                "path",
                "fill",
                "var(--viz-soft)",
                "d",
                "M" + Svg.number(all.of(close.years().from())) + " " + Svg.number(axis) + "L6 " + top + "V"
                        + Svg.number(close.bottom() - 4) + "H946V" + top + "L"
                        + Svg.number(Math.min(all.of(close.years().to()), all.end()))
                        + " " + Svg.number(axis) + "z");
    }

    private void ticks(Scale all, double end) {
        int year = (int) Math.ceil(all.from() / TICK_YEARS) * TICK_YEARS - TICK_YEARS / 2;
        for (year = year < all.from() ? year + TICK_YEARS : year; year < end; year += TICK_YEARS) {
            String x = Svg.number(all.of(year));
            svg.empty("path", "class", "viz-axis", "d", "M" + x + " " + Svg.number(axis) + "v5");
            svg.words(
                    "text", Integer.toString(year), "class", "viz-n", "text-anchor", "middle", "x", x, "y", axis + 18);
        }
    }

    private void span(Event event, Scale all) {
        double from = all.of(event.from());
        svg.empty(
                "rect",
                "fill",
                Paint.HATCHED.fill(),
                "stroke",
                "var(--viz-ink2)",
                "x",
                from,
                "y",
                axis + 26,
                "width",
                all.of(event.to()) - from,
                "height",
                9);
        svg.words(
                "text",
                event.when() + ": " + event.what(),
                "class",
                "viz-n",
                "text-anchor",
                "end",
                "x",
                from - 6,
                "y",
                axis + 35);
    }

    /**
     * Puts each label as low as it can stand: from the right to the left, one that would be crossed by the stem of a later event stands
     * above that event's label. At the end of the line labels stand to the left of their stems.
     */
    private static List<Placed> place(List<Event> events, Scale scale) {
        List<Placed> placed = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            double x = scale.of(event.from());
            double width = width(event);
            boolean isLeft = x + width > scale.end() + RIGHT;
            double start = isLeft ? x - width : x;
            double end = isLeft ? x : x + width;
            int level = 0;
            for (Placed other : placed) {
                double otherWidth = width(other.event());
                double otherStart = other.isLeft() ? other.x() - otherWidth : other.x();
                boolean meets = start < otherStart + otherWidth && otherStart < end;
                boolean crosses = other.x() >= start && other.x() < end;
                if (meets || crosses) {
                    level = Math.max(level, other.level() + 1);
                }
            }
            placed.add(new Placed(event, x, level, isLeft));
        }
        Collections.reverse(placed);
        return placed;
    }

    private static double width(Event event) {
        double words = Lettering.lines(event.what(), CHARACTERS).stream()
                .mapToDouble(line -> Lettering.width(line, Lettering.LABEL, false))
                .max()
                .orElse(0);
        return 12 + Math.max(words, Lettering.width(event.when(), Lettering.LABEL, true));
    }

    private void above(Placed placed) {
        Event event = placed.event();
        String x = Svg.number(placed.x());
        svg.empty(
                "path",
                "class",
                "viz-stem",
                "d",
                "M" + x + " " + Svg.number(axis) + "v-" + Svg.number(placed.height()));
        svg.empty(
                "circle",
                "cx",
                x,
                "cy",
                axis,
                "r",
                event.isMarked() ? 7.5 : 5,
                "fill",
                event.isMarked() ? Paint.ACCENT.fill() : Paint.SOLID.fill());
        words(placed, axis - placed.height() + 10);
    }

    private void below(Placed placed) {
        String x = Svg.number(placed.x());
        svg.empty(
                "path", "class", "viz-stem", "d", "M" + x + " " + Svg.number(axis) + "v" + Svg.number(placed.height()));
        svg.empty("path", "class", "viz-diamond", "d", "M" + x + " " + Svg.number(axis - 6) + "l6 6l-6 6l-6-6z");
        words(placed, axis + placed.height() - 22);
    }

    private void words(Placed placed, double y) {
        double x = placed.x() + (placed.isLeft() ? -6 : 6);
        String anchor = placed.isLeft() ? "end" : null;
        svg.words("text", placed.event().when(), "class", "viz-l viz-b", "text-anchor", anchor, "x", x, "y", y);
        List<String> lines = Lettering.lines(placed.event().what(), CHARACTERS);
        for (int i = 0; i < lines.size(); i++) {
            svg.words("text", lines.get(i), "class", "viz-l", "text-anchor", anchor, "x", x, "y", y + 16 + i * LINE);
        }
    }

    /**
     * The years that are drawn larger.
     *
     * @param axis how far down their line lies
     */
    private record Close(CloseUp years, Scale scale, List<Placed> over, List<Placed> under, double top, double axis) {
        static Close of(CloseUp years, List<Event> events, double top) {
            Scale scale = new Scale(years.from(), years.to(), LEFT + 12, WIDTH - RIGHT - 12);
            List<Event> shown = events.stream()
                    .filter(event -> event.from() >= years.from() && event.from() < years.to())
                    .toList();
            List<Placed> over =
                    place(shown.stream().filter(event -> !event.isSecond()).toList(), scale);
            List<Placed> under = place(shown.stream().filter(Event::isSecond).toList(), scale);
            return new Close(years, scale, over, under, top, top + HEAD + tallest(over));
        }

        double bottom() {
            return axis + tallest(under) + FOOT;
        }

        void draw(Svg svg) {
            String y = Svg.number(axis);
            svg.element(
                    "g",
                    () -> {
                        svg.words("text", years.first(), "class", "viz-n viz-b", "x", LEFT + 12, "y", top + 20);
                        svg.words("text", years.second(), "class", "viz-n viz-b", "x", LEFT + 12, "y", bottom() - 16);
                        svg.empty("path", "class", "viz-axis", "d", "M18 " + y + "H" + Svg.number(scale.end()));
                        for (int year = (int) years.from(); year <= years.to(); year++) {
                            svg.empty(
                                    "path",
                                    "class",
                                    "viz-axis",
                                    "d",
                                    "M" + Svg.number(scale.of(year)) + " " + y + "v6");
                            if (year < years.to()) {
                                svg.words(
                                        "text",
                                        Integer.toString(year),
                                        "class",
                                        "viz-n",
                                        "text-anchor",
                                        "middle",
                                        "x",
                                        scale.of(year + 0.5),
                                        "y",
                                        axis + 18);
                            }
                        }
                        Timeline line = new Timeline(svg, axis);
                        over.forEach(line::above);
                        under.forEach(line::below);
                    },
                    "class",
                    "viz-on-soft");
        }
    }
}
