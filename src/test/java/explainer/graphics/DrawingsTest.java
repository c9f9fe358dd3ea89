package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.OnGround;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Topology;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every drawing, of invented data with what makes drawings break: no value, one row, the same date twice, signs of markup. */
class DrawingsTest {
    private static final Table TABLE =
            new Table("Lamps", List.of(Table.Column.name("Town")), List.of(List.of(Table.Cell.of("<Skerry> & Point"))));
    private static final Frame FRAME = new Frame("fig-lamps", "Lamps & <boats>", "More each year.");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(?:d|x|y|x1|x2|y1|y2|r|cx|cy|dx|width|height|viewBox|transform)=\"([^\"]*)\"");

    enum Drawing {
        COLUMNS {
            @Override
            Picture draw() {
                return Columns.draw(
                        FRAME,
                        List.of(
                                column(1961.5, OptionalDouble.of(1234567.891), false),
                                column(1961.5, OptionalDouble.empty(), false),
                                column(2019.1 / 3, OptionalDouble.of(0), true)),
                        List.of(1e6 / 3),
                        TABLE);
            }
        },
        ONE_COLUMN {
            @Override
            Picture draw() {
                return Columns.draw(FRAME, List.of(column(1961, OptionalDouble.of(0), false)), List.of(), TABLE);
            }
        },
        LANES {
            @Override
            Picture draw() {
                return Lanes.draw(
                        FRAME,
                        List.of("North & south", "A lane with a name of many words"),
                        List.of(
                                new Lanes.Bar(0, "1", "Skerry", "’61", 1961.3, 1964.7, false),
                                new Lanes.Bar(1, "2", "<Holm>", "’64", 1964.7, 1964.7, true)),
                        TABLE);
            }
        },
        TIMELINE {
            @Override
            Picture draw() {
                List<Timeline.Event> events = List.of(
                        new Timeline.Event(1955.3, 1955.3, "18 April 1955", "A meeting & more", false, false),
                        new Timeline.Event(2018.1, 2018.1, "2018", "A lamp", false, true),
                        new Timeline.Event(2018.1, 2020.9, "2018–2020", "A long <night>", true, false));
                return new Picture(
                        "",
                        Timeline.draw(events, Optional.of(new Timeline.CloseUp(2016, 2022, "Here", "There"))),
                        List.of(),
                        List.of(),
                        TABLE);
            }
        },
        SIDES {
            @Override
            Picture draw() {
                return Sides.draw(
                        FRAME,
                        List.of(
                                new Sides.Side("For", Paint.SOLID, 137, List.of("Skerry", "Holm & Point")),
                                new Sides.Side("Against", Paint.HATCHED, 0, List.of())),
                        TABLE);
            }
        },
        BARS {
            @Override
            Picture draw() {
                return Bars.draw(
                        FRAME,
                        List.of(
                                new Bars.Row("Skerry <Point>", OptionalDouble.of(1 / 3.0), "0.33", true),
                                new Bars.Row("Holm", OptionalDouble.empty(), "?", false)),
                        TABLE);
            }
        },
        LINKS {
            @Override
            Picture draw() {
                List<LinkMap.Group> groups = List.of(
                        new LinkMap.Group(
                                "Lamps & <boats>",
                                List.of(
                                        new LinkMap.Topic("Skerry <Point>", "skerry"),
                                        new LinkMap.Topic(
                                                "What the keepers of the point & the harbour said about oil", "oil"))),
                        new LinkMap.Group("One", List.of(new LinkMap.Topic("Holm", "ə"))));
                String svg = LinkMap.draw(FRAME, groups, List.of(new LinkMap.Pair(0, 1), new LinkMap.Pair(0, 2)));
                return new Picture("", svg, List.of(), List.of(), TABLE);
            }
        },
        MAP {
            @Override
            Picture draw() {
                WorldMap.Label label = new WorldMap.Label(
                        "East & west", Optional.of("note"), 10.123456, 5.5, WorldMap.Style.CALL, 30.25, -40, true);
                return WorldMap.draw(
                        FRAME,
                        LAND,
                        new WorldMap.Spec(
                                Map.of("AA", Paint.SOLID, "BB", Paint.HATCHED, "CC", Paint.ACCENT),
                                Map.of("AA", "Skerry & Holm", "CC", "<Rock>"),
                                List.of(
                                        new WorldMap.Disputed("BB", List.of(10.0, 0.0, 15.0, 5.0)),
                                        new WorldMap.Disputed("CC", List.of())),
                                List.of(List.of("AA", "BB")),
                                List.of(label),
                                List.of(
                                        new WorldMap.Part("One", -10, -10, 30, 20, List.of(label)),
                                        new WorldMap.Part("Two", 0, 0, 30, 30, List.of()))),
                        List.of(new Picture.KeyItem(Picture.Mark.ring(), "Chair", Optional.empty())),
                        TABLE);
            }
        },
        LOCATOR {
            @Override
            Picture draw() {
                OnGround.Label label = new OnGround.Label(
                        called("East & west"),
                        Optional.of(called("<note>")),
                        new Figure.Place(10.123456, 5.5),
                        OnGround.Sort.REGION,
                        30.25,
                        -40);
                Figure.Box part = new Figure.Box(-5, 0, 20, 20);
                OnGround plan = new OnGround(
                        called("land"),
                        called("port"),
                        called("north"),
                        called("east"),
                        Optional.of(called("kind")),
                        List.of(called("seat")),
                        List.of(called("AA")),
                        List.of(called("BB")),
                        List.of(List.of(called("AA"), called("BB"))),
                        new Figure.Box(-12, -2, 55, 22),
                        Optional.of(new Figure.Box(-100, -40, 100, 70)),
                        List.of(
                                label,
                                new OnGround.Label(
                                        called("I"), Optional.empty(), label.place(), OnGround.Sort.SEA, 0, 0)),
                        List.of(new OnGround.Part(called("One & two"), part, List.of(label), List.of())),
                        Optional.of(called("<Skerry> & Point")));
                List<FigureTable.Row> rows = List.of(
                        row("<Skerry> & Point", "seat", "10.5", "9.999999"),
                        row("Holm", "port", "10.5", "9.999999"),
                        row("Rock", "port", "-1.9", "54.9"));
                List<FigureTable.Column> columns = List.of(
                        column("port", FigureTable.Holds.TEXT),
                        column("kind", FigureTable.Holds.TEXT),
                        column("north", FigureTable.Holds.NUMBER),
                        column("east", FigureTable.Holds.NUMBER));
                FigureTable table = new FigureTable("ports", called("Ports"), columns, rows, FILE);
                return Locator.draw(
                        FRAME, plan, LAND, () -> LAND, new Cells(table, Map.of(), Set.of(), Locale.ENGLISH));
            }
        };

        abstract Picture draw();
    }

    // two neighbours and a rock that is too small to be seen
    private static final Topology LAND = new Topology(
            List.of(
                    List.of(new Point(10, 0), new Point(10, 20)),
                    List.of(new Point(10, 20), new Point(-10, 20), new Point(-10, 0), new Point(10, 0)),
                    List.of(new Point(10, 0), new Point(30, 0), new Point(30, 20), new Point(10, 20)),
                    List.of(new Point(50, 0), new Point(50.1, 0), new Point(50.1, 0.1), new Point(50, 0))),
            List.of(
                    new Topology.Area("AA", List.of(List.of(List.of(0, 1)))),
                    new Topology.Area("BB", List.of(List.of(List.of(2, ~0)))),
                    new Topology.Area("CC", List.of(List.of(List.of(3))))));

    private static final SourceFile FILE = new SourceFile("content/figures/land.yaml", "");

    private static Name called(String text) {
        return new Name(text, FILE.start());
    }

    private static FigureTable.Column column(String id, FigureTable.Holds holds) {
        return new FigureTable.Column(called(id), Optional.of(called(id)), holds);
    }

    private static FigureTable.Row row(String port, String kind, String north, String east) {
        return new FigureTable.Row(
                List.of(
                        Optional.of(new FigureTable.Words(called(port))),
                        Optional.of(new FigureTable.Words(called(kind))),
                        Optional.of(new FigureTable.Amount(new BigDecimal(north), FILE.start())),
                        Optional.of(new FigureTable.Amount(new BigDecimal(east), FILE.start()))),
                FILE.start());
    }

    private static Columns.Column column(double time, OptionalDouble value, boolean isMarked) {
        return new Columns.Column(time, "1961", "Skerry & Holm", value, "<7>", isMarked);
    }

    static Stream<Drawing> drawings() {
        return Stream.of(Drawing.values());
    }

    private static String all(Picture picture) {
        StringBuilder out =
                new StringBuilder(Paint.definitions()).append(picture.shared()).append(picture.wide());
        picture.narrow().forEach(crop -> out.append(crop.svg()));
        picture.key().forEach(item -> out.append(item.mark().svg()));
        return "<page>" + out + "</page>";
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingIsXmlWithIdsOfItsOwnThatAreThere(Drawing drawing)
            throws ParserConfigurationException, SAXException, IOException {
        String svg = all(drawing.draw());
        NodeList elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            String id = elements.item(i).getAttributes().getNamedItem("id") == null
                    ? ""
                    : elements.item(i).getAttributes().getNamedItem("id").getNodeValue();
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        Matcher used = Pattern.compile("url\\(#([^)]+)\\)|href=\"#([^\"]+)\"").matcher(svg);
        while (used.find()) {
            assertThat(ids).contains(used.group(1) == null ? used.group(2) : used.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itsNumbersAreShortDecimals(Drawing drawing) {
        Matcher numbers = NUMBERS.matcher(all(drawing.draw()));
        int count = 0;
        while (numbers.find()) {
            assertThat(numbers.group(1)).doesNotContain("NaN", "Infinity", ",").doesNotContainPattern("[0-9][eE]");
            count++;
        }
        assertThat(count).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itIsTheSameInEveryLocale(Drawing drawing) {
        Locale before = Locale.getDefault();
        String expected = all(drawing.draw());
        try {
            for (String language : List.of("tr", "az", "fr", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(all(drawing.draw())).as(language).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
