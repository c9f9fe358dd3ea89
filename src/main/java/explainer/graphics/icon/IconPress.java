package explainer.graphics.icon;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/** Makes a picture of dots from one of lines. */
public final class IconPress {
    // it tells the terminal of what it cannot read, with a stack trace: the caller says it in words
    private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private IconPress() {}

    /**
     * A square PNG with a clear ground; empty if the SVG cannot be read.
     *
     * @param svg without letters: what fonts there are is different on every machine
     * @param size of a side in pixels
     */
    public static Optional<byte[]> png(byte[] svg, int size) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (document == null) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, paper, new ViewBox(size, size));
        } finally {
            paper.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot fail", e);
        }
        return Optional.of(bytes.toByteArray());
    }
}
