package explainer.graphics.card;

import explainer.base.Fingerprint;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of cards, as outlines of fonts that come with the program: no font of the machine, and no hinting of its font library, gets
 * into a picture. Outlines and widths are taken at the size of the fonts' own grid, where nothing is rounded, and scaled.
 */
final class CardFonts {
    /** A use of letters: for each the files with Latin, Greek and Cyrillic letters, and those of two more scripts by their codes (ISO 15924). */
    enum Face {
        TITLE("serif-bold", "geor-bold", "armn-bold"),
        STRONG("sans-semibold", "geor-semibold", "armn-semibold"),
        PLAIN("sans-regular", "geor-regular", "armn-regular");

        private final List<String> files;

        Face(String... files) {
            this.files = List.of(files);
        }
    }

    private static final double GRID = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Face, List<Font>> fonts;
    private final String key;

    private CardFonts(Map<Face, List<Font>> fonts, String key) {
        this.fonts = fonts;
        this.key = key;
    }

    private record Run(Font font, String text) {}

    /**
     * Reads the fonts.
     *
     * @throws LinkageError if the JDK's own libraries for fonts lack one of the system
     * @throws InternalError if they find no setup of fonts
     */
    static CardFonts load() {
        FontSetup.prepare();
        Map<Face, List<Font>> fonts = new EnumMap<>(Face.class);
        StringBuilder keys = new StringBuilder();
        for (Face face : Face.values()) {
            List<Font> read = new ArrayList<>();
            for (String file : face.files) {
                byte[] bytes = bytes("fonts/" + file + ".ttf");
                keys.append(Fingerprint.of(bytes));
                read.add(font(bytes));
            }
            fonts.put(face, List.copyOf(read));
        }
        CardFonts loaded = new CardFonts(fonts, Fingerprint.of(keys.toString().getBytes(StandardCharsets.UTF_8)));
        // the libraries are linked when first used: a machine that lacks one is to be found out here
        loaded.outline(Face.PLAIN, "a", 1);
        return loaded;
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(
                            Map.of(TextAttribute.SIZE, (float) GRID, TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("a font of the program is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String resource) {
        try (InputStream in = CardFonts.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the fonts by their bytes. */
    String key() {
        return key;
    }

    /** Whether there is a letter for every character. */
    boolean canShow(Face face, String text) {
        return text.codePoints().allMatch(point -> fonts.get(face).stream().anyMatch(font -> font.canDisplay(point)));
    }

    double width(Face face, String text, double size) {
        double width = 0;
        for (Run run : runs(face, text)) {
            width += advance(glyphs(run));
        }
        return width * size / GRID;
    }

    /** The letters of a line as one shape, with the line beginning at (0, 0). */
    Shape outline(Face face, String text, double size) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Run run : runs(face, text)) {
            GlyphVector glyphs = glyphs(run);
            line.append(new Path2D.Double(glyphs.getOutline(), AffineTransform.getTranslateInstance(x, 0)), false);
            x += advance(glyphs);
        }
        line.transform(AffineTransform.getScaleInstance(size / GRID, size / GRID));
        return line;
    }

    private static GlyphVector glyphs(Run run) {
        char[] letters = run.text.toCharArray();
        return run.font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static double advance(GlyphVector glyphs) {
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    /** The text in parts of one font each; a blank stays with what is before it. */
    private List<Run> runs(Face face, String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Font font = null;
        for (int point : text.codePoints().toArray()) {
            Font next = font != null && Character.isWhitespace(point) ? font : fontFor(face, point);
            if (font != null && next != font) {
                runs.add(new Run(font, part.toString()));
                part.setLength(0);
            }
            font = next;
            part.appendCodePoint(point);
        }
        if (font != null) {
            runs.add(new Run(font, part.toString()));
        }
        return runs;
    }

    private Font fontFor(Face face, int point) {
        List<Font> known = fonts.get(face);
        return known.stream().filter(font -> font.canDisplay(point)).findFirst().orElse(known.get(0));
    }
}
