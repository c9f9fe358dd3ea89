package explainer.graphics.geometry;

/** From the earth to the plane: longitude and latitude in degrees become units of the radius, y upwards. */
public interface Projection {
    Point project(double longitude, double latitude);

    /** The meridian in the middle, in degrees. */
    double centralMeridian();
}
