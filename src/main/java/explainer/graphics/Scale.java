package explainer.graphics;

/** From values to units of a drawing, in a straight line. */
record Scale(double from, double to, double start, double end) {
    Scale {
        if (from == to) {
            throw new IllegalArgumentException("a scale needs two values: " + from);
        }
    }

    double of(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }
}
