package explainer.graphics.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
    private static final double EARTH = 6371.0088;

    @ParameterizedTest
    @CsvSource({"39.6, 38.25, 51.6, 43.75", "-20, -36, 58, 38", "170, -48, 190, -30", "-5, -4, 5, 4", "0, 60, 30, 71"})
    void allOfTheBoxIsInTheDrawingAndTouchesItsSides(double west, double south, double east, double north) {
        Region region = Region.of(west, south, east, north, 960);
        assertThat(region.height()).isBetween(100.0, 4000.0);
        Window all = region.window(west, south, east, north);
        assertThat(all.left()).isCloseTo(0, within(1e-6));
        assertThat(all.top()).isCloseTo(0, within(1e-6));
        assertThat(all.right()).isCloseTo(960, within(1e-6));
        assertThat(all.bottom()).isCloseTo(region.height(), within(1e-6));
        Point middle = region.view().place((west + east) / 2, (south + north) / 2);
        assertThat(middle.x()).isCloseTo(480, within(1e-6));
    }

    /** By the law of cosines, and not by the formula of the class. */
    @ParameterizedTest
    @CsvSource({"39.6, 38.25, 51.6, 43.75", "10, 60, 15, 62", "-5, -4, 5, 4", "140, -45, 150, -39"})
    void aHundredKilometresInTheMiddleAreAHundred(double west, double south, double east, double north) {
        Region region = Region.of(west, south, east, north, 960);
        double latitude = (south + north) / 2;
        double longitude = (west + east) / 2;
        double phi = StrictMath.toRadians(latitude);
        double cosine = StrictMath.pow(StrictMath.sin(phi), 2)
                + StrictMath.pow(StrictMath.cos(phi), 2) * StrictMath.cos(StrictMath.toRadians(1));
        double kilometres = EARTH * StrictMath.acos(cosine);
        double units = region.view()
                .place(longitude - 0.5, latitude)
                .distance(region.view().place(longitude + 0.5, latitude));
        assertThat(100 * region.unitsPerKilometre()).isCloseTo(100 * units / kilometres, within(units * 0.01));
        // and from south to north, because angles are true
        double upwards = region.view()
                .place(longitude, latitude - 0.5)
                .distance(region.view().place(longitude, latitude + 0.5));
        assertThat(upwards / units).isCloseTo(1 / StrictMath.cos(phi), within(0.01));
    }

    @Test
    void anAreaIsCutAtTheEdgeAndALineIsLeftOutBeyondIt() {
        Window window = new Window(0, 0, 10, 10);
        List<Point> square = List.of(new Point(-5, 2), new Point(5, 2), new Point(5, 8), new Point(-5, 8));
        assertThat(Rings.area(window.ring(square))).isCloseTo(30, within(1e-9));
        assertThat(window.ring(square)).allMatch(window::contains);
        List<Point> around = List.of(new Point(-5, -5), new Point(15, -5), new Point(15, 15), new Point(-5, 15));
        assertThat(Rings.area(window.ring(around))).isCloseTo(100, within(1e-9));
        assertThat(window.ring(List.of(new Point(20, 20), new Point(30, 20), new Point(30, 30))))
                .isEmpty();

        List<Point> line = List.of(
                new Point(-9, 5),
                new Point(-5, 5),
                new Point(5, 5),
                new Point(15, 5),
                new Point(19, 5),
                new Point(5, 9));
        assertThat(window.lines(line))
                .containsExactly(
                        List.of(new Point(-5, 5), new Point(5, 5), new Point(15, 5)),
                        List.of(new Point(19, 5), new Point(5, 9)));
    }
}
