package explainer.graphics.geometry;

/**
 * The Equal Earth projection: areas are true to each other. B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection",
 * International Journal of Geographical Information Science 33 (2019), 454–465.
 */
public record EqualEarth(double centralMeridian) implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = StrictMath.sqrt(3) / 2;

    @Override
    public Point project(double longitude, double latitude) {
        double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
        double theta2 = theta * theta;
        double theta6 = theta2 * theta2 * theta2;
        double lambda = StrictMath.toRadians(longitude - centralMeridian);
        double x = lambda * StrictMath.cos(theta) / (M * (A1 + 3 * A2 * theta2 + theta6 * (7 * A3 + 9 * A4 * theta2)));
        return new Point(x, theta * (A1 + A2 * theta2 + theta6 * (A3 + A4 * theta2)));
    }
}
