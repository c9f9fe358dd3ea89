package explainer.graphics.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import explainer.graphics.card.CardFonts.Face;
import explainer.graphics.card.CardLayout.Line;
import explainer.graphics.card.CardLayout.Part;
import explainer.graphics.card.CardMap.Disputed;
import explainer.graphics.card.CardMap.Tone;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Topology;
import explainer.testing.Contrast;
import explainer.testing.Slow;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class CardTest {
    private static final CardFonts FONTS = CardFonts.load();
    private static final String SUMMARY =
            "Who lights the first lantern, how many burn, and why the number is argued over to this day.";
    private static final Card CARD = new Card(
            Optional.of("The fair"),
            "Who lights the first lantern?",
            Optional.of(SUMMARY),
            Optional.of("The Lantern Fair of Skerry Point"),
            Locale.ENGLISH);
    private static final String WORD = "lantern ";
    // the name of the site stands lower than the other margins
    private static final int BELOW = 54;

    /** Three islands side by side, of which two share a border. */
    private static final Topology ISLANDS = new Topology(
            List.of(
                    box(-30, -20, 0, 30),
                    List.of(new Point(10, -20), new Point(10, 30)),
                    List.of(new Point(10, 30), new Point(30, 30), new Point(30, -20), new Point(10, -20)),
                    List.of(new Point(10, -20), new Point(-5, -20), new Point(-5, 30), new Point(10, 30))),
            List.of(
                    new Topology.Area("west", List.of(List.of(List.of(0)))),
                    new Topology.Area("middle", List.of(List.of(List.of(3, ~1)))),
                    new Topology.Area("east", List.of(List.of(List.of(2, 1))))));

    private static final CardMap MAP = new CardMap(
            new TreeMap<>(Map.of("west", Tone.FULL, "middle", Tone.TINT, "east", Tone.ACCENT)),
            Optional.of("east"),
            List.of(new Disputed("west", List.of(-30.0, -20.0, -10.0, 0.0))),
            List.of(List.of("middle", "east")),
            "islands");

    private static List<Point> box(double west, double south, double east, double north) {
        return List.of(
                new Point(west, south),
                new Point(west, north),
                new Point(east, north),
                new Point(east, south),
                new Point(west, south));
    }

    private static CardPress press() {
        return CardPress.open(Optional.of(MAP), () -> ISLANDS);
    }

    private static Card titled(String title) {
        return new Card(CARD.kicker(), title, CARD.summary(), CARD.site(), CARD.language());
    }

    static Stream<String> titles() {
        return Stream.of(
                "Oil",
                "Who lights the first lantern?",
                "Üzümçülük, şərabçılıq və ığrıqçılıq Əyriçayda: öz gözü ilə görənlər",
                "Съезд хранителей маяков: ёлки, щука, подъезд и объявление",
                "შუქურის მცველთა ყრილობა და ფარნების დღესასწაული",
                "Փարոսների պահապանների համագումարը, ի՞նչ որոշեց այն",
                "Οι φύλακες των φάρων και η γιορτή των φαναριών",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "The keepers’ long-standing-and-never-quite-settled-quarrel-over-lamp-oil",
                WORD.repeat(9).strip(),
                WORD.repeat(60).strip());
    }

    @Test
    void aCardIsAPictureOfTheSizeThatItSays() throws IOException {
        BufferedImage image = decoded(press().png(CARD));
        assertThat(image.getWidth()).isEqualTo(1200).isEqualTo(CardPress.WIDTH);
        assertThat(image.getHeight()).isEqualTo(630).isEqualTo(CardPress.HEIGHT);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void thereIsALetterForEachCharacterInEachUse(String title) {
        for (Face face : Face.values()) {
            assertThat(FONTS.canShow(face, title)).as(face.name()).isTrue();
        }
        assertThat(press().canShow(titled(title))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯籠祭り", "مهرجان الفوانيس", "Lanterns \uD83C\uDFEE"})
    void aTitleInAnotherScriptIsNotShown(String title) {
        assertThat(press().canShow(titled(title))).isFalse();
    }

    @Test
    void anAccentApartIsTheSameLetter() {
        assertThat(titled("Schu\u0308tz")).isEqualTo(titled("Schütz"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void everyLetterStandsInsideTheMarginsAndNoLineTouchesAnother(String title) {
        Rectangle inside = new Rectangle(
                CardLayout.MARGIN,
                CardLayout.MARGIN,
                CardLayout.WIDTH - 2 * CardLayout.MARGIN,
                CardLayout.HEIGHT - CardLayout.MARGIN - BELOW);
        List<Rectangle2D> before = new ArrayList<>();
        for (Line line : CardLayout.of(titled(title), FONTS)) {
            Rectangle2D box = AffineTransform.getTranslateInstance(CardLayout.MARGIN, line.baseline())
                    .createTransformedShape(FONTS.outline(line.face(), line.text(), line.size()))
                    .getBounds2D();
            // a letter may begin a hair before its place
            assertThat(box.getMinX()).as(line.text()).isGreaterThan(inside.getMinX() - 3);
            assertThat(box.getMaxX()).as(line.text()).isLessThan(inside.getMaxX());
            assertThat(box.getMinY()).as(line.text()).isGreaterThan(inside.getMinY());
            assertThat(box.getMaxY()).as(line.text()).isLessThan(inside.getMaxY());
            assertThat(before).as(line.text()).noneMatch(box::intersects);
            before.add(box);
        }
        assertThat(before).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsLargeInThreeLinesOrSmallerInFour(String title) {
        List<Line> lines = title(titled(title));
        double size = lines.get(0).size();
        assertThat(size).isBetween(40.0, 70.0);
        assertThat(lines).hasSizeLessThanOrEqualTo(size >= 52 ? 3 : 4);
    }

    @Test
    void aShortTitleIsAsLargeAsItMayBe() {
        assertThat(title(titled("Oil")))
                .extracting(Line::size, Line::text)
                .containsExactly(org.assertj.core.api.Assertions.tuple(70.0, "Oil"));
    }

    @Test
    void anOverlongTitleEndsInTheFourthLine() {
        List<Line> lines = title(titled(WORD.repeat(60).strip()));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(3).text()).endsWith("lantern…");
        assertThat(lines.subList(0, 3)).noneMatch(line -> line.text().endsWith("…"));
    }

    @Test
    void noLineIsLeftWithAWordAlone() {
        List<String> lines = Lines.of("one two three four five six", Locale.ENGLISH, String::length, 24)
                .balanced(24);
        assertThat(lines).containsExactly("one two three", "four five six");
    }

    @Test
    void aWordWithAHyphenIsBrokenOnlyWhereItMustBe() {
        assertThat(Lines.of("the non-aligned", Locale.ENGLISH, String::length, 12)
                        .balanced(12))
                .containsExactly("the", "non-aligned");
        assertThat(Lines.of("the non-aligned", Locale.ENGLISH, String::length, 8)
                        .balanced(8))
                .containsExactly("the non-", "aligned");
        assertThat(String.join(
                        "",
                        Lines.of("lighthouse", Locale.ENGLISH, String::length, 4)
                                .balanced(4)))
                .isEqualTo("lighthouse");
    }

    @Test
    void aSummaryThatHasNoRoomIsLeftOut() {
        Card card = new Card(
                CARD.kicker(), WORD.repeat(14).strip(), Optional.of(SUMMARY.repeat(4)), CARD.site(), Locale.ENGLISH);
        assertThat(CardLayout.of(card, FONTS))
                .extracting(Line::part)
                .contains(Part.TITLE, Part.SITE)
                .doesNotContain(Part.SUMMARY);
        assertThat(CardLayout.of(CARD, FONTS)).extracting(Line::part).contains(Part.SUMMARY);
    }

    private static List<Line> title(Card card) {
        return CardLayout.of(card, FONTS).stream()
                .filter(line -> line.part() == Part.TITLE)
                .toList();
    }

    @Test
    void theSameWordsAreTheSamePixelsInEveryLocaleAndOnEveryThread() throws IOException {
        int[] expected = pixels(press().png(CARD));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "az", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(pixels(press().png(CARD))).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
        CardPress shared = press();
        List<byte[]> drawn =
                IntStream.range(0, 8).parallel().mapToObj(i -> shared.png(CARD)).toList();
        for (byte[] png : drawn) {
            assertThat(pixels(png)).isEqualTo(expected);
        }
    }

    @Test
    void theKeyChangesWhenAndOnlyWhenSomethingDoes() {
        List<UnaryOperator<Card>> changes = List.of(
                UnaryOperator.identity(),
                card -> titled("Who lights the last lantern?"),
                card -> new Card(Optional.empty(), card.title(), card.summary(), card.site(), card.language()),
                card -> new Card(card.kicker(), card.title(), Optional.empty(), card.site(), card.language()),
                card -> new Card(card.kicker(), card.title(), card.summary(), Optional.empty(), card.language()),
                card -> new Card(card.kicker(), card.title(), card.summary(), card.site(), Locale.FRENCH),
                // the same letters in a row, divided elsewhere
                card -> new Card(
                        Optional.of("The"), "fair" + card.title(), card.summary(), card.site(), card.language()));
        Set<String> keys = new LinkedHashSet<>();
        changes.forEach(change -> keys.add(press().key(change.apply(CARD))));
        assertThat(keys).hasSameSizeAs(changes);
        changes.forEach(change -> assertThat(keys).contains(press().key(change.apply(CARD))));

        Set<String> maps = new LinkedHashSet<>();
        maps.add(press().key(CARD));
        maps.add(CardPress.open(Optional.empty(), () -> ISLANDS).key(CARD));
        maps.add(key(new CardMap(MAP.tones(), Optional.empty(), MAP.disputed(), MAP.unsettled(), MAP.world())));
        maps.add(key(new CardMap(
                new TreeMap<>(Map.of("west", Tone.TINT)), MAP.marked(), MAP.disputed(), MAP.unsettled(), MAP.world())));
        maps.add(key(new CardMap(MAP.tones(), MAP.marked(), List.of(), MAP.unsettled(), MAP.world())));
        maps.add(key(new CardMap(MAP.tones(), MAP.marked(), MAP.disputed(), List.of(), MAP.world())));
        maps.add(key(new CardMap(MAP.tones(), MAP.marked(), MAP.disputed(), MAP.unsettled(), "other islands")));
        assertThat(maps).hasSize(7);
    }

    private static String key(CardMap map) {
        return CardPress.open(Optional.of(map), () -> ISLANDS).key(CARD);
    }

    @Test
    void nothingIsDrawnBeforeACardIsAskedFor() {
        CardPress press = CardPress.open(Optional.of(MAP), () -> {
            throw new AssertionError("the outlines were asked for");
        });
        assertThat(press.canShow(CARD)).isTrue();
        assertThat(press.key(CARD)).hasSize(64);
    }

    @Test
    void theMapShowsItsAreasInTheirColoursAndPartsInDisputeAsNobodys() {
        BufferedImage map = new BufferedImage(CardPress.WIDTH, CardPress.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Backdrop.onto(map, graphics -> MapPainter.paint(graphics, MAP, ISLANDS));
        Map<Color, Long> colours = IntStream.of(pixels(map))
                .mapToObj(Color::new)
                .collect(java.util.stream.Collectors.groupingBy(
                        java.util.function.Function.identity(), java.util.stream.Collectors.counting()));
        for (Color expected : List.of(Ink.FULL, Ink.TINT, Ink.ACCENT, Ink.LAND)) {
            assertThat(colours.getOrDefault(expected, 0L))
                    .as(expected.toString())
                    .isGreaterThan(1000);
        }
    }

    @Test
    void wordsStandOutFromWhateverLiesBehindThem() throws IOException {
        for (CardPress press : List.of(press(), CardPress.open(Optional.empty(), () -> ISLANDS))) {
            BufferedImage background = press.image(List.of());
            double lightest = 0;
            for (int y = 96; y < CardPress.HEIGHT; y++) {
                for (int x = CardLayout.MARGIN; x < CardLayout.MARGIN + CardLayout.COLUMN; x++) {
                    lightest = Math.max(lightest, Contrast.luminance(new Color(background.getRGB(x, y))));
                }
            }
            assertThat(Contrast.of(Contrast.luminance(Ink.SUMMARY), lightest)).isGreaterThan(4.5);
            assertThat(Contrast.of(Contrast.luminance(Ink.TITLE), lightest)).isGreaterThan(4.5);
        }
        double ground = Contrast.luminance(Ink.GROUND);
        assertThat(Contrast.of(Contrast.luminance(Ink.TITLE), ground)).isCloseTo(16, within(0.2));
        assertThat(Contrast.of(Contrast.luminance(Ink.SUMMARY), ground)).isGreaterThan(10);
        assertThat(Contrast.of(Contrast.luminance(Ink.KICKER), ground)).isGreaterThan(8.5);
    }

    /** {@code -Dgolden=update} draws them anew. */
    @Test
    void theCardWithoutWordsIsTheOneThatWouldBeDrawn() throws IOException {
        Path kept = Path.of("src/main/resources/explainer/graphics/card/plain.png");
        assertLike(kept, CardPress.plainImage());
    }

    @Test
    void aCardLooksAsItDid() throws IOException {
        BufferedImage card = decoded(press().png(CARD));
        assertLike(Path.of("src/test/resources/cards/card.png"), reduced(card));
        BufferedImage armenian = decoded(press().png(titled("Փարոսների պահապանների համագումարը")));
        assertLike(Path.of("src/test/resources/cards/card-armenian.png"), reduced(armenian));
    }

    /** A third of the size. */
    private static BufferedImage reduced(BufferedImage image) {
        BufferedImage small =
                new BufferedImage(image.getWidth() / 3, image.getHeight() / 3, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int rgb = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int sum = 0;
                    for (int i = 0; i < 9; i++) {
                        sum += image.getRGB(3 * x + i % 3, 3 * y + i / 3) >> shift & 0xff;
                    }
                    rgb |= sum / 9 << shift;
                }
                small.setRGB(x, y, rgb);
            }
        }
        return small;
    }

    /** Another JDK may shade an edge otherwise by a little: nothing else may differ. */
    private static void assertLike(Path file, BufferedImage image) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.write(file, CardPress.png(image));
        }
        int[] expected = pixels(decoded(Files.readAllBytes(file)));
        int[] pixels = pixels(image);
        assertThat(pixels).as(file.toString()).hasSameSizeAs(expected);
        int worst = 0;
        for (int i = 0; i < pixels.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                worst = Math.max(worst, Math.abs((pixels[i] >> shift & 0xff) - (expected[i] >> shift & 0xff)));
            }
        }
        assertThat(worst).as("the largest difference from " + file).isLessThanOrEqualTo(8);
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(byte[] png) throws IOException {
        return pixels(decoded(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
