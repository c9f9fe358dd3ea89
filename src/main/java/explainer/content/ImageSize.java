package explainer.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
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
        String width = svg.getAttributeValue(null, "width");
        String height = svg.getAttributeValue(null, "height");
        if (width != null && height != null && !width.endsWith("%") && !height.endsWith("%")) {
            return Optional.of(new ImageSize(pixels(width), pixels(height)));
        }
        String box = svg.getAttributeValue(null, "viewBox");
        if (box == null) {
            return Optional.empty();
        }
        String[] numbers = BLANKS.split(box.strip());
        return Optional.of(new ImageSize(pixels(numbers[2]), pixels(numbers[3])));
    }

    private static int pixels(String length) {
        String number = length.endsWith("px") ? length.substring(0, length.length() - 2) : length;
        return (int) Math.ceil(Double.parseDouble(number));
    }
}
