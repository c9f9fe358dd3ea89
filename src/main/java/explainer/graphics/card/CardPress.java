package explainer.graphics.card;

import explainer.base.Fingerprint;
import explainer.graphics.card.CardFonts.Face;
import explainer.graphics.geometry.Topology;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws cards: pictures in the format PNG, 1200 by 630 pixels. What a card depends on has a key, so that none is drawn that is there
 * already. The background is drawn once, with the first card.
 */
public final class CardPress {
    public static final int WIDTH = CardLayout.WIDTH;
    public static final int HEIGHT = CardLayout.HEIGHT;

    /** To be raised whenever the same words are to look otherwise. */
    private static final String VERSION = "1";

    private static final String PLAIN = "plain.png";
    private static final Rectangle2D BAR = new Rectangle2D.Double(CardLayout.MARGIN, 76, 56, 8);

    private final CardFonts fonts;
    private final String key;
    private final Supplier<BufferedImage> background;
    private BufferedImage drawn;

    private CardPress(CardFonts fonts, String key, Supplier<BufferedImage> background) {
        this.fonts = fonts;
        this.key = key;
        this.background = background;
    }

    /**
     * Reads the fonts; nothing is drawn yet.
     *
     * @param map behind the words; a pattern where there is none
     * @param world the outlines of its areas, asked for with the first card
     * @throws LinkageError if the JDK's own libraries for fonts lack one of the system
     * @throws InternalError if they find no setup of fonts
     */
    public static CardPress open(Optional<CardMap> map, Supplier<Topology> world) {
        CardFonts fonts = CardFonts.load();
        String key = digest(Stream.of(VERSION, fonts.key(), map.toString()));
        return new CardPress(
                fonts,
                key,
                () -> map.map(given -> Backdrop.drawn(graphics -> MapPainter.paint(graphics, given, world.get())))
                        .orElseGet(Backdrop::dots));
    }

    /** A card without words, which needs nothing to be drawn. */
    public static byte[] plain() {
        return CardFonts.bytes(PLAIN);
    }

    /** Whether there are letters for the title. */
    public boolean canShow(Card card) {
        return fonts.canShow(Face.TITLE, card.title());
    }

    /** Names all that the picture of a card depends on. */
    public String key(Card card) {
        return digest(Stream.of(
                key,
                card.kicker().toString(),
                card.title(),
                card.summary().toString(),
                card.site().toString(),
                card.language().toLanguageTag()));
    }

    /** The texts one by one: put together as they are, two could run into each other. */
    private static String digest(Stream<String> texts) {
        String keys = texts.map(text -> Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(keys.getBytes(StandardCharsets.UTF_8));
    }

    /** The picture of a card, on any thread. */
    public byte[] png(Card card) {
        return png(image(CardLayout.of(shown(card), fonts)));
    }

    /** Without the lines for which there are no letters; those of the title have been asked for. */
    private Card shown(Card card) {
        return new Card(
                card.kicker().filter(text -> fonts.canShow(Face.STRONG, text)),
                card.title(),
                card.summary().filter(text -> fonts.canShow(Face.PLAIN, text)),
                card.site().filter(text -> fonts.canShow(Face.STRONG, text)),
                card.language());
    }

    BufferedImage image(List<CardLayout.Line> lines) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Backdrop.onto(image, graphics -> {
            graphics.drawImage(background(), 0, 0, null);
            bar(graphics);
            for (CardLayout.Line line : lines) {
                graphics.setColor(
                        switch (line.part()) {
                            case KICKER -> Ink.KICKER;
                            case TITLE, SITE -> Ink.TITLE;
                            case SUMMARY -> Ink.SUMMARY;
                        });
                graphics.fill(AffineTransform.getTranslateInstance(CardLayout.MARGIN, line.baseline())
                        .createTransformedShape(fonts.outline(line.face(), line.text(), line.size())));
            }
        });
        return image;
    }

    private synchronized BufferedImage background() {
        if (drawn == null) {
            drawn = background.get();
        }
        return drawn;
    }

    /** The card without words, as it is kept for machines that cannot draw. */
    static BufferedImage plainImage() {
        BufferedImage image = Backdrop.dots();
        Backdrop.onto(image, CardPress::bar);
        return image;
    }

    private static void bar(Graphics2D graphics) {
        graphics.setColor(Ink.ACCENT);
        graphics.fill(BAR);
    }

    static byte[] png(BufferedImage image) {
        // or the JDK writes each picture to the disk first
        ImageIO.setUseCache(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }
}
