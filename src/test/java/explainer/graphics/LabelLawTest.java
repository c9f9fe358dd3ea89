package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.Slow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Words of a drawing meet neither each other nor the poles of others, and stay in it, whatever the data are. */
@Slow
class LabelLawTest {
    private static final Frame FRAME = new Frame("fig-x", "Title", "Words.");
    private static final Table TABLE = new Table("Table", List.of(Table.Column.name("Town")), List.of());
    private static final double SLACK = 0.2;

    /** Where words stand, by the widths that the drawings count with. */
    private record Box(String text, double left, double top, double right, double bottom) {
        static Box of(Element element) {
            double width = 0;
            Element year = element.selectFirst("tspan");
            String own = year == null ? element.text() : element.ownText();
            width += Lettering.width(own, size(element), element.hasClass("viz-b"));
            if (year != null) {
                width += number(year, "dx") + Lettering.width(year.text(), size(year), element.hasClass("viz-b"));
            }
            double x = number(element, "x");
            double left = switch (element.attr("text-anchor")) {
                case "middle" -> x - width / 2;
                case "end" -> x - width;
                default -> x;
            };
            double y = number(element, "y");
            return new Box(element.text(), left, y - 0.75 * size(element), left + width, y + 0.2 * size(element));
        }

        private static double size(Element element) {
            return element.hasClass("viz-small") ? 11.5 : element.hasClass("viz-l") ? Lettering.LABEL : Lettering.NOTE;
        }

        boolean meets(Box other) {
            return left < other.right - SLACK
                    && other.left < right - SLACK
                    && top < other.bottom - SLACK
                    && other.top < bottom - SLACK;
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static void check(String svg, boolean hasPoles) {
        Document drawing = Jsoup.parse(svg, Parser.xmlParser());
        String[] view = drawing.selectFirst("svg").attr("viewBox").split(" ");
        List<Box> boxes = drawing.select("text").stream().map(Box::of).toList();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left()).as(box.toString()).isGreaterThanOrEqualTo(-SLACK);
            assertThat(box.right()).as(box.toString()).isLessThanOrEqualTo(Double.parseDouble(view[2]) + SLACK);
            assertThat(box.top()).as(box.toString()).isGreaterThanOrEqualTo(0);
            assertThat(box.bottom()).as(box.toString()).isLessThanOrEqualTo(Double.parseDouble(view[3]));
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(box.meets(other)).as(box + " and " + other).isFalse();
            }
        }
        if (hasPoles) {
            for (Element pole : drawing.select("path.viz-stem")) {
                String[] parts = pole.attr("d").substring(1).split("[ v]");
                double x = Double.parseDouble(parts[0]);
                double from = Double.parseDouble(parts[1]);
                double to = from + Double.parseDouble(parts[2]);
                Box line = new Box("pole", x - 0.5, Math.min(from, to), x + 0.5, Math.max(from, to));
                boxes.stream()
                        // the numbers of years lie over poles, with a halo
                        .filter(box -> !box.text().matches("\\d{4}"))
                        .forEach(box -> assertThat(box.meets(line))
                                .as(box + " and " + line)
                                .isFalse());
            }
        }
    }

    private static String words(Gen gen, int most) {
        Supplier<String> word =
                () -> gen.pick(List.of("a", "lamp", "lantern", "War", "of", "Islands", "MMXX", "1961–62"));
        return Stream.generate(word).limit(1 + gen.below(most)).collect(Collectors.joining(" "));
    }

    private static List<Double> times(Gen gen, int most) {
        return DoubleStream.generate(() -> 1950 + gen.below(7500) / 100.0)
                .limit(1 + gen.below(most))
                .sorted()
                .boxed()
                .toList();
    }

    private static List<Timeline.Event> events(Gen gen, int most, List<String> dates, int words) {
        return times(gen, most).stream()
                .map(time -> new Timeline.Event(
                        time,
                        time + (gen.chance(20) ? gen.below(50) / 10.0 : 0),
                        gen.pick(dates),
                        words(gen, words),
                        gen.chance(40),
                        gen.chance(10)))
                .toList();
    }

    private static Optional<Timeline.CloseUp> closeUp(Gen gen) {
        return gen.chance(60)
                ? Optional.of(
                        new Timeline.CloseUp(2000 + gen.below(10), 2012 + gen.below(14), "In the one", "In the other"))
                : Optional.empty();
    }

    @Test
    void theWordsOfATimelineKeepApartAndAreAllThere() {
        Gen.forAll(gen -> {
            List<String> dates = List.of("on 1961", "3–9 September 1979", "27 September – 10 November 2020");
            List<Timeline.Event> events = events(gen, 16, dates, 8);
            String svg = Timeline.draw(events, closeUp(gen));
            check(svg, false);
            assertThat(Jsoup.parse(svg, Parser.xmlParser()).select(".viz-bead")).hasSameSizeAs(events);
        });
    }

    @Test
    void noPoleOfATimelineCrossesWordsWhereThereIsRoom() {
        Gen.forAll(gen -> check(Timeline.draw(events(gen, 8, List.of("on 1961", "May 2011"), 3), closeUp(gen)), true));
    }

    @Test
    void theBarsOfLanesKeepTheirNamesApart() {
        Gen.forAll(gen -> {
            List<Double> times = times(gen, 20);
            List<Lanes.Bar> bars = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                double to = i + 1 < times.size() ? times.get(i + 1) : 2026;
                bars.add(new Lanes.Bar(
                        gen.below(3), Integer.toString(i), words(gen, 3), "’61", times.get(i), to, gen.chance(10)));
            }
            List<String> lanes = List.of("Africa", "Latin America", "Europe and the islands");
            check(Lanes.draw(FRAME, lanes, bars, TABLE).wide(), false);
        });
    }

    @Test
    void theColumnsOfGrowthKeepTheirNumbersAndNamesApart() {
        Gen.forAll(gen -> {
            List<Columns.Column> columns = new ArrayList<>();
            for (double time : times(gen, 18)) {
                OptionalDouble value = gen.chance(15) ? OptionalDouble.empty() : OptionalDouble.of(gen.below(10000));
                columns.add(new Columns.Column(
                        time,
                        Integer.toString((int) time),
                        words(gen, 3),
                        value,
                        value.isPresent() ? Integer.toString((int) value.getAsDouble()) : "?",
                        gen.chance(10)));
            }
            check(Columns.draw(FRAME, columns, List.of(50.0), TABLE).wide(), false);
        });
    }
}
