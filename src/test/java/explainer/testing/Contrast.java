package explainer.testing;

import java.awt.Color;

/** How well two colours are told apart. Source: Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance". */
public final class Contrast {
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    public static double of(Color one, Color other) {
        return of(luminance(one), luminance(other));
    }

    /** Of two luminances. */
    public static double of(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    public static double luminance(Color color) {
        double sum = 0;
        float[] channels = color.getRGBColorComponents(null);
        for (int i = 0; i < WEIGHTS.length; i++) {
            double channel = channels[i];
            sum += WEIGHTS[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
