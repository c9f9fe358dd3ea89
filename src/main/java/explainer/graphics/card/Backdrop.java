package explainer.graphics.card;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** What lies behind the words: at the right, fading away to where they begin. */
final class Backdrop {
    private static final float FADED = 540;
    private static final float WHOLE = 930;
    // a straight fade would show where it begins and ends
    private static final float[] STOPS = {0, 0.25f, 0.5f, 0.75f, 1};
    private static final double[] ALPHAS = {0, 0.156, 0.5, 0.844, 1};

    private static final double SPACING = 30;
    private static final double FIRST_DOT = 15;
    private static final double LARGEST_DOT = 11;
    private static final double CENTRE_X = 1010;
    private static final double CENTRE_Y = 330;
    private static final double REACH = 520;

    private Backdrop() {}

    /** Rows of dots, for a site without a map. */
    static BufferedImage dots() {
        return drawn(Backdrop::dots);
    }

    static BufferedImage drawn(Consumer<Graphics2D> picture) {
        BufferedImage layer = new BufferedImage(CardLayout.WIDTH, CardLayout.HEIGHT, BufferedImage.TYPE_INT_ARGB);
        onto(layer, graphics -> {
            picture.accept(graphics);
            graphics.setComposite(AlphaComposite.DstIn);
            graphics.setPaint(fade());
            graphics.fillRect(0, 0, CardLayout.WIDTH, CardLayout.HEIGHT);
        });
        BufferedImage image = new BufferedImage(CardLayout.WIDTH, CardLayout.HEIGHT, BufferedImage.TYPE_INT_RGB);
        onto(image, graphics -> {
            graphics.setColor(Ink.GROUND);
            graphics.fillRect(0, 0, CardLayout.WIDTH, CardLayout.HEIGHT);
            graphics.drawImage(layer, 0, 0, null);
        });
        return image;
    }

    /** Draws with smooth edges, in the same way on every machine. */
    static void onto(BufferedImage image, Consumer<Graphics2D> drawing) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    private static LinearGradientPaint fade() {
        Color[] colours = new Color[ALPHAS.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = new Color(0, 0, 0, (int) StrictMath.rint(ALPHAS[i] * 255));
        }
        return new LinearGradientPaint(FADED, 0, WHOLE, 0, STOPS, colours);
    }

    private static void dots(Graphics2D graphics) {
        for (double y = FIRST_DOT; y < CardLayout.HEIGHT; y += SPACING) {
            for (double x = FIRST_DOT; x < CardLayout.WIDTH; x += SPACING) {
                double near = 1 - StrictMath.hypot(x - CENTRE_X, y - CENTRE_Y) / REACH;
                if (near > 0) {
                    double radius = LARGEST_DOT * near;
                    graphics.setColor(near > 0.55 ? Ink.FULL : near > 0.3 ? Ink.TINT : Ink.LAND);
                    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
                }
            }
        }
    }
}
