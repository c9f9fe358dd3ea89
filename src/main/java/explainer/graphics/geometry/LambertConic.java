package explainer.graphics.geometry;

/**
 * The Lambert conformal conic projection of the sphere with two standard parallels: shapes are true near them. J. P. Snyder, "Map
 * Projections: A Working Manual", U.S. Geological Survey Professional Paper 1395 (1987), equations 15-1 to 15-5.
 */
public final class LambertConic implements Projection {
    /** The pole beyond which the cone opens lies at no distance that could be drawn. */
    private static final double FARTHEST = 89.5;

    private final double centralMeridian;
    private final double n;
    private final double f;
    private final double rho0;

    /**
     * All angles in degrees.
     *
     * @param origin the latitude at which y is 0
     */
    public LambertConic(double centralMeridian, double origin, double parallel1, double parallel2) {
        this.centralMeridian = centralMeridian;
        double phi1 = StrictMath.toRadians(parallel1);
        double phi2 = StrictMath.toRadians(parallel2);
        this.n = parallel1 == parallel2
                ? StrictMath.sin(phi1)
                : StrictMath.log(StrictMath.cos(phi1) / StrictMath.cos(phi2))
                        / StrictMath.log(tangent(parallel2) / tangent(parallel1));
        this.f = StrictMath.cos(phi1) * StrictMath.pow(tangent(parallel1), n) / n;
        this.rho0 = f / StrictMath.pow(tangent(origin), n);
    }

    private static double tangent(double latitude) {
        return StrictMath.tan(StrictMath.PI / 4 + StrictMath.toRadians(latitude) / 2);
    }

    @Override
    public Point project(double longitude, double latitude) {
        double near = StrictMath.max(-FARTHEST, StrictMath.min(FARTHEST, latitude));
        double rho = f / StrictMath.pow(tangent(near), n);
        double theta = n * StrictMath.toRadians(longitude - centralMeridian);
        return new Point(rho * StrictMath.sin(theta), rho0 - rho * StrictMath.cos(theta));
    }

    @Override
    public double centralMeridian() {
        return centralMeridian;
    }
}
