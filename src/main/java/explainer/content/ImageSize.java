package explainer.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The natural size of an image.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
public record ImageSize(int width, int height) {
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9.eE+-]+)(px|pt|pc|mm|cm|in)?\\s*");
    // CSS Values 4, section 6.2; drawing programs like to write millimetres
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1d, "pt", 96 / 72d, "pc", 16d, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96d);

    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }

    /** Reads the size from the beginning of a PNG, JPEG or GIF file; the picture itself is not decoded. */
    static Optional<ImageSize> ofBitmap(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO answers damaged files with exceptions of many kinds
            return Optional.empty();
        }
    }

    /** Reads width and height, or else the view box, of an SVG file (SVG 2, section 8). */
    static Optional<ImageSize> ofSvg(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return reader.getLocalName().equals("svg") ? svgSize(reader) : Optional.empty();
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<ImageSize> svgSize(XMLStreamReader svg) {
        OptionalInt width = pixels(svg.getAttributeValue(null, "width"));
        OptionalInt height = pixels(svg.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new ImageSize(width.getAsInt(), height.getAsInt()));
        }
        String box = svg.getAttributeValue(null, "viewBox");
        if (box == null) {
            return Optional.empty();
        }
        String[] numbers = BLANKS.split(box.strip());
        return Optional.of(new ImageSize(
                pixels(numbers[2]).orElseThrow(), pixels(numbers[3]).orElseThrow()));
    }

    /** Nothing for a length that depends on what stands around the image. */
    private static OptionalInt pixels(String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        double unit = matcher.group(2) == null ? 1 : PIXELS.get(matcher.group(2));
        return OptionalInt.of((int) Math.ceil(Double.parseDouble(matcher.group(1)) * unit));
    }
}
