package explainer.graphics.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {
    private static final Offset<Double> CLOSE = within(1e-7);
    private static final Topology WORLD = world();
    private static final Viewport VIEW = new Viewport(new EqualEarth(11.5), 172, 466, 240);

    private static Topology world() {
        try {
            return Topology.read(
                    Files.readString(
                            Path.of("src/main/resources/explainer/graphics/world-50m.topo.json"),
                            StandardCharsets.UTF_8),
                    "countries");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void equalEarthHasItsPublishedExtent() {
        EqualEarth projection = new EqualEarth(0);
        assertThat(projection.project(0, 0)).isEqualTo(new Point(0, 0));
        assertThat(projection.project(180, 0).x()).isCloseTo(2.7066299836960748, CLOSE);
        assertThat(projection.project(0, 90).y()).isCloseTo(1.3173627591574133, CLOSE);
    }

    @Test
    void equalEarthKeepsAreas() {
        // a degree near the equator and one at 60° N: their areas are as the cosines of their latitudes
        double low = cell(0);
        double high = cell(60);
        assertThat(high / low)
                .isCloseTo(
                        StrictMath.cos(StrictMath.toRadians(60.5)) / StrictMath.cos(StrictMath.toRadians(0.5)),
                        within(1e-4));
    }

    private static double cell(double latitude) {
        EqualEarth projection = new EqualEarth(0);
        return Rings.area(List.of(
                projection.project(40, latitude),
                projection.project(41, latitude),
                projection.project(41, latitude + 1),
                projection.project(40, latitude + 1)));
    }

    @Test
    void lambertAgreesWithSnydersExample() {
        Point point = new LambertConic(-96, 23, 33, 45).project(-75, 35);
        assertThat(point.x()).isCloseTo(0.2966785, within(1e-7));
        assertThat(point.y()).isCloseTo(0.2462112, within(1e-7));
    }

    @Test
    void thePoleOnTheOtherSideOfAConeIsFarAwayButNotEndless() {
        Point pole = new LambertConic(12, 61, 60.3, 61.7).project(11, -90);
        assertThat(StrictMath.hypot(pole.x(), pole.y())).isBetween(5.0, 1000.0);
    }

    @Test
    void aPlaceMayBeGivenRoundTheEarth() {
        assertThat(VIEW.place(49.87 + 720, 40.41).distance(VIEW.place(49.87, 40.41)))
                .isLessThan(1e-9);
        assertThat(VIEW.place(-175, 65).x())
                .as("the cut is in the Bering Strait")
                .isGreaterThan(780);
    }

    @ParameterizedTest
    @CsvSource({"UA, 30.5, 50.4", "RU, -175, 66.5", "FJ, 178, -17.8", "AZ, 49.87, 40.41", "ID, 106.8, -6.4"})
    void anAreaHoldsItsPlaces(String id, double longitude, double latitude) {
        assertThat(WORLD.contains(WORLD.area(id).orElseThrow(), longitude, latitude))
                .isTrue();
        assertThat(WORLD.contains(WORLD.area(id).orElseThrow(), -40, 40)).isFalse();
    }

    @Test
    void noRingCrossesTheCut() {
        for (Topology.Area area : WORLD.areas()) {
            for (List<Integer> outline :
                    area.polygons().stream().map(polygon -> polygon.get(0)).toList()) {
                List<Point> ring = WORLD.ring(outline);
                double shift = Topology.shift(ring, 11.5);
                for (int i = 1; i < ring.size(); i++) {
                    assertThat(Math.abs(ring.get(i).x() - ring.get(i - 1).x())).isLessThan(180);
                }
                double middle = ring.stream().mapToDouble(Point::x).average().orElseThrow() + shift;
                assertThat(Math.abs(middle - 11.5)).as(area.id()).isLessThanOrEqualTo(181);
            }
        }
    }

    @Test
    void thinningKeepsEndsAndRingsAndIsIdempotentInSize() {
        Topology thin = WORLD.simplified(VIEW, 4);
        assertThat(points(thin)).isLessThan(points(WORLD) / 2);
        for (int i = 0; i < WORLD.arcs().size(); i++) {
            List<Point> before = Topology.unwrapped(WORLD.arcs().get(i));
            List<Point> after = thin.arcs().get(i);
            assertThat(after.get(0)).isEqualTo(before.get(0));
            assertThat(after.get(after.size() - 1)).isEqualTo(before.get(before.size() - 1));
            assertThat(before).containsSubsequence(after);
        }
        for (Topology.Area area : thin.areas()) {
            // the Vatican is a point in the data
            area.polygons()
                    .forEach(polygon -> polygon.forEach(ring -> assertThat(
                                    thin.ring(ring).size())
                            .as(area.id())
                            .isGreaterThanOrEqualTo(Math.min(3, WORLD.ring(ring).size()))));
        }
    }

    private static int points(Topology topology) {
        return topology.arcs().stream().mapToInt(List::size).sum();
    }

    @Test
    void aBorderHasTwoUsersAndACoastOne() {
        Set<Integer> sizes = new HashSet<>();
        WORLD.users().values().forEach(ids -> sizes.add(ids.size()));
        assertThat(sizes).containsExactlyInAnyOrder(1, 2);
        assertThat(WORLD.users().values()).contains(List.of("AZ", "AM"));
    }

    @Test
    void noPathHoldsAnythingButWholeSteps() {
        Pattern allowed = Pattern.compile("(?:m-?\\d++[ -]\\d++l(?:[ -]?\\d++)++z)++");
        for (Topology.Area area : WORLD.areas()) {
            PathData path = new PathData(0.2);
            area.polygons().forEach(polygon -> polygon.forEach(indexes -> path.closed(projected(indexes))));
            if (!path.isEmpty()) {
                assertThat(path.toString()).as(area.id()).matches(allowed);
            }
        }
    }

    private static List<Point> projected(List<Integer> indexes) {
        List<Point> ring = WORLD.ring(indexes);
        double shift = Topology.shift(ring, 11.5);
        return ring.stream()
                .map(point -> VIEW.unwrapped(point.x() + shift, point.y()))
                .toList();
    }

    @Test
    void aPathIsShortAndRelative() {
        List<Point> square =
                List.of(new Point(1, 1), new Point(2, 1), new Point(2, 2), new Point(2.01, 2), new Point(1, 2));
        assertThat(new PathData(0.1).closed(square)).hasToString("m10 10l10 0 0 10-10 0z");
        assertThat(new PathData(0.1).open(square.subList(0, 2))).hasToString("m10 10l10 0");
        assertThat(new PathData(10).closed(square).isEmpty()).isTrue();
        assertThat(new PathData(0.1).closed(List.of()).isEmpty()).isTrue();
    }

    @Test
    void dotsDoNotCoverEachOther() {
        Random random = new Random(7);
        List<Point> dots = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            dots.add(new Point(100 + random.nextDouble() * 8, 100 + random.nextDouble() * 8));
        }
        dots.add(dots.get(0));
        List<Point> apart = Dots.apart(dots, 6);
        for (int i = 0; i < apart.size(); i++) {
            for (int j = i + 1; j < apart.size(); j++) {
                assertThat(apart.get(i).distance(apart.get(j))).isGreaterThan(5.5);
            }
        }
        assertThat(Dots.apart(dots, 6)).isEqualTo(apart);
    }

    @Test
    void ringsHaveAreaCentreAndInside() {
        List<Point> square = List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4));
        assertThat(Rings.area(square)).isEqualTo(16);
        assertThat(Rings.centroid(square)).isEqualTo(new Point(2, 2));
        assertThat(Rings.contains(square, new Point(1, 3))).isTrue();
        assertThat(Rings.contains(square, new Point(5, 3))).isFalse();
        assertThat(Rings.centroid(List.of(new Point(1, 1), new Point(3, 1)))).isEqualTo(new Point(2, 1));
    }

    @Test
    void whatIsNoTopologyIsSaid() {
        assertThatThrownBy(() ->
                        Topology.read("{\"type\": \"Topology\", \"objects\": {\"a\": {}, \"b\": {}}}", "countries"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("countries");
        assertThatThrownBy(() -> Topology.read("{", "countries")).isInstanceOf(IllegalArgumentException.class);
    }
}
