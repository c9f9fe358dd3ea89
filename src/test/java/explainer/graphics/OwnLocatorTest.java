package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import explainer.base.Memo;
import explainer.content.ContentReader;
import explainer.entity.EntityBinder;
import explainer.entity.Figure;
import explainer.entity.OnGround;
import explainer.graph.Drafts;
import explainer.graph.Graph;
import explainer.graph.GraphBuilder;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Region;
import explainer.graphics.geometry.Viewport;
import explainer.graphics.geometry.Window;
import explainer.testing.Slow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** This site's own map of a region: what was looked at must stay so. */
@Slow
class OwnLocatorTest {
    private static final Graph GRAPH = GraphBuilder.build(
                    EntityBinder.bind(ContentReader.read(Path.of("content")).value())
                            .value(),
                    Drafts.LEFT_OUT)
            .value();
    private static final Picture MAP = Gallery.of(GRAPH, new Memo()).get("south-caucasus");
    private static final OnGround PLAN =
            (OnGround) GRAPH.figures().get("south-caucasus").plan();

    private static List<Document> drawings() {
        List<Document> drawings = new ArrayList<>();
        drawings.add(Jsoup.parse(MAP.wide(), Parser.xmlParser()));
        MAP.narrow().forEach(crop -> drawings.add(Jsoup.parse(crop.svg(), Parser.xmlParser())));
        return drawings;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static Window frame(Document drawing) {
        String[] box = drawing.selectFirst("svg").attr("viewBox").split(" ");
        return new Window(0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
    }

    private static Window room(Element text) {
        Words.Anchor anchor = switch (text.attr("text-anchor")) {
            case "middle" -> Words.Anchor.MIDDLE;
            case "end" -> Words.Anchor.END;
            default -> Words.Anchor.START;
        };
        return new Words(
                        text.text(),
                        "",
                        number(text, "font-size"),
                        !text.attr("font-weight").isEmpty(),
                        text.hasClass("viz-upper"),
                        text.attr("letter-spacing").isEmpty() ? 0 : number(text, "letter-spacing"))
                .room(new Point(number(text, "x"), number(text, "y")), anchor);
    }

    @Test
    void noWordsLieOnOthersOrOnADotOrOutsideTheFrame() {
        for (Document drawing : drawings()) {
            List<Element> texts = drawing.select("text");
            assertThat(texts).hasSizeGreaterThan(10);
            for (Element text : texts) {
                assertThat(frame(drawing).contains(room(text))).as(text.text()).isTrue();
                assertThat(texts)
                        .as(text.text())
                        .filteredOn(other -> other != text && room(other).meets(room(text)))
                        .isEmpty();
                assertThat(drawing.select(".viz-spot, .viz-pin"))
                        .as(text.text())
                        .filteredOn(dot -> dot(dot).meets(room(text)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aNameThatWouldRunIntoTheSeaOnAPhoneStandsOnTwoLines() {
        assertThat(drawings().get(0).select("text").eachText()).contains("Stepanakert / Khankendi");
        assertThat(drawings().get(1).select("text"))
                .extracting(Element::wholeText)
                .contains("Stepanakert\u00a0/", "Khankendi")
                .doesNotContain("Stepanakert / Khankendi");
    }

    private static Window dot(Element dot) {
        return dot.tagName().equals("circle")
                ? new Window(number(dot, "cx"), number(dot, "cy"), number(dot, "cx"), number(dot, "cy"))
                        .grown(number(dot, "r"))
                : new Window(
                        number(dot, "x"),
                        number(dot, "y"),
                        number(dot, "x") + number(dot, "width"),
                        number(dot, "y") + number(dot, "height"));
    }

    @Test
    void everyPlaceOfTheTableIsOnTheMapAndNoTypeIsSmallerThanElevenPixels() {
        List<String> names =
                MAP.table().rows().stream().map(row -> row.get(0).text()).toList();
        Document wide = drawings().get(0);
        assertThat(wide.select("text").eachText()).containsAll(names);
        assertThat(wide.select(".viz-spot, .viz-pin")).hasSameSizeAs(names);
        assertThat(wide.select("rect.viz-pin")).hasSize(1);
        for (Document drawing : drawings()) {
            assertThat(drawing.select("text")).allMatch(text -> number(text, "font-size") >= 11);
        }
    }

    @Test
    void theBarIsAsLongAsItSays() {
        Figure.Box box = PLAN.box();
        Document wide = drawings().get(0);
        Matcher bar = Pattern.compile("h([0-9.]+)")
                .matcher(wide.selectFirst(".viz-scale").attr("d"));
        assertThat(bar.find()).isTrue();
        assertThat(wide.select("text").eachText()).contains("100 km");
        Viewport view = Region.of(
                        box.west(),
                        box.south(),
                        box.east(),
                        box.north(),
                        frame(wide).width())
                .view();
        double latitude = (box.south() + box.north()) / 2;
        double longitude = (box.west() + box.east()) / 2;
        double phi = StrictMath.toRadians(latitude);
        // a hundred kilometres along the parallel, in degrees
        double degrees = StrictMath.toDegrees(100 / (6371.0088 * StrictMath.cos(phi)));
        double units = view.place(longitude, latitude).distance(view.place(longitude + degrees, latitude));
        assertThat(Double.parseDouble(bar.group(1))).isCloseTo(units, within(units / 100));
    }

    @Test
    void itIsSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            StringBuilder all = new StringBuilder(MAP.shared()).append(MAP.wide());
            MAP.narrow().forEach(crop -> all.append(crop.svg()));
            zip.write(all.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isBetween(4_000, 16_000);
    }
}
