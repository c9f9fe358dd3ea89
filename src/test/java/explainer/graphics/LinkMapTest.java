package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.Slow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What holds for drawings of any pages and any links between them. */
@Slow
class LinkMapTest {
    private static final Frame FRAME = new Frame("fig-net", "Net", "Lines between names.");
    private static final int CASES = 30;

    private record Net(List<LinkMap.Group> groups, List<LinkMap.Pair> pairs) {
        List<LinkMap.Topic> topics() {
            return groups.stream().flatMap(group -> group.topics().stream()).toList();
        }

        static Net of(Gen gen) {
            List<LinkMap.Group> groups = new ArrayList<>();
            int count = 0;
            for (int i = 0; i < 1 + gen.below(6); i++) {
                List<LinkMap.Topic> topics = new ArrayList<>();
                for (int j = 0; j < 1 + gen.below(9); j++) {
                    topics.add(new LinkMap.Topic(name(gen), "page-" + count++));
                }
                groups.add(new LinkMap.Group(name(gen), topics));
            }
            TreeSet<LinkMap.Pair> pairs =
                    new TreeSet<>(Comparator.comparingInt(LinkMap.Pair::one).thenComparingInt(LinkMap.Pair::other));
            for (int i = 0; i < gen.below(60); i++) {
                int one = gen.below(count);
                int other = gen.below(count);
                if (one != other) {
                    pairs.add(new LinkMap.Pair(Math.min(one, other), Math.max(one, other)));
                }
            }
            return new Net(groups, List.copyOf(pairs));
        }

        /** Words of any length, without signs that XML forbids. */
        private static String name(Gen gen) {
            List<String> words = gen.list(
                    12,
                    () -> gen.pick(List.of("of", "Baltic", "<b>", "&", "W".repeat(gen.below(45) + 1), "əğı", "巴库")));
            return words.isEmpty() ? "x" : String.join(" ", words);
        }

        Element draw() {
            return Jsoup.parse(LinkMap.draw(FRAME, groups, pairs), "", Parser.xmlParser());
        }
    }

    @Test
    void everyPageIsOneLinkInReadingOrder() {
        Gen.forAll(CASES, gen -> {
            Net net = Net.of(gen);
            Element svg = net.draw();
            assertThat(svg.select("a").eachAttr("aria-label"))
                    .isEqualTo(net.topics().stream().map(LinkMap.Topic::name).toList());
            assertThat(svg.select("a").eachAttr("href"))
                    .isEqualTo(net.topics().stream()
                            .map(topic -> "root:" + topic.slug() + "/index.html")
                            .toList());
        });
    }

    @Test
    void everyPairIsDrawnOnceAndLitUnderBothOfItsPages() {
        Gen.forAll(CASES, gen -> {
            Net net = Net.of(gen);
            Element svg = net.draw();
            assertThat(svg.select(".viz-net path")).hasSameSizeAs(net.pairs());
            List<Element> lit = svg.select(".viz-lit");
            assertThat(lit).hasSameSizeAs(net.topics());
            for (int i = 0; i < lit.size(); i++) {
                int page = i;
                List<String> expected = new ArrayList<>();
                IntStream.range(0, net.pairs().size())
                        .filter(line -> net.pairs().get(line).one() == page
                                || net.pairs().get(line).other() == page)
                        .forEach(line -> expected.add("#fig-net-l" + line));
                net.pairs().stream()
                        .filter(pair -> pair.one() == page || pair.other() == page)
                        .map(pair -> pair.one() == page ? pair.other() : pair.one())
                        .sorted()
                        .forEach(other -> expected.add("#fig-net-n" + other));
                expected.add("#fig-net-n" + page);
                assertThat(lit.get(i).select("use").eachAttr("href")).isEqualTo(expected);
            }
        });
    }

    @Test
    void aLineBeginsAndEndsAtTheDotsOfItsPages() {
        Gen.forAll(CASES, gen -> {
            Net net = Net.of(gen);
            Element svg = net.draw();
            for (int i = 0; i < net.pairs().size(); i++) {
                String[] path = svg.select("#fig-net-l" + i).attr("d").split("[MCS ]");
                assertThat(path[1] + " " + path[2])
                        .isEqualTo(dot(svg, net.pairs().get(i).one()));
                assertThat(path[path.length - 2] + " " + path[path.length - 1])
                        .isEqualTo(dot(svg, net.pairs().get(i).other()));
            }
        });
    }

    private static String dot(Element svg, int page) {
        Element dot = svg.selectFirst("#fig-net-n" + page + " circle");
        return Math.round(Double.parseDouble(dot.attr("cx"))) + " " + Math.round(Double.parseDouble(dot.attr("cy")));
    }

    @Test
    void noNameIsBroaderThanItsColumnAndNoneIsCut() {
        Gen.forAll(CASES, gen -> {
            Net net = Net.of(gen);
            Element svg = net.draw();
            for (int i = 0; i < net.topics().size(); i++) {
                List<Element> lines = svg.select("#fig-net-n" + i + " text");
                assertThat(lines)
                        .allSatisfy(line -> assertThat(Lettering.width(line.wholeText(), Lettering.LABEL, true))
                                .isLessThanOrEqualTo(LinkMap.COLUMN));
                assertThat(lines.stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining())
                                .replace(" ", ""))
                        .isEqualTo(net.topics().get(i).name().replace(" ", ""));
            }
        });
    }

    @Test
    void whereOneMayPressDoesNotOverlapAndIsHighEnough() {
        Gen.forAll(CASES, gen -> {
            Map<String, List<Element>> columns =
                    Net.of(gen).draw().select("a > rect").stream().collect(Collectors.groupingBy(box -> box.attr("x")));
            double height = 0;
            for (List<Element> column : columns.values()) {
                double end = 0;
                for (Element box : column) {
                    assertThat(number(box, "y")).isGreaterThanOrEqualTo(end);
                    assertThat(number(box, "height")).isGreaterThanOrEqualTo(26);
                    end = number(box, "y") + number(box, "height");
                }
                height = Math.max(height, end);
            }
            assertThat(columns.size()).isLessThanOrEqualTo(2);
            assertThat(height).isPositive();
        });
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void theColumnsAreAsEvenAsWholeGroupsAllow() {
        List<LinkMap.Group> groups = IntStream.of(9, 8, 8, 13, 7)
                .mapToObj(size -> new LinkMap.Group(
                        "Group",
                        IntStream.range(0, size)
                                .mapToObj(i -> new LinkMap.Topic("Page", "page"))
                                .toList()))
                .toList();
        Map<String, Long> columns = Jsoup.parse(LinkMap.draw(FRAME, groups, List.of()), "", Parser.xmlParser())
                .select("circle")
                .eachAttr("cx")
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(columns.values()).containsExactlyInAnyOrder(25L, 20L);
    }
}
