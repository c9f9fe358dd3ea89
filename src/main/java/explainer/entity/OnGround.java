package explainer.entity;

import explainer.base.Code;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places on a map of a region: each row is one.
 *
 * @param shapes the name of the region's areas
 * @param kind the column that says what a place is
 * @param squares what stands in that column for places that are drawn as squares; the others are round
 * @param focus the areas that it is about
 * @param near the areas around them; all others are far
 * @param unsettled pairs of areas whose border is not settled
 * @param box what must be seen
 * @param inset what a small map shows around it
 * @param parts of it, for phones
 */
public record OnGround(
        Name shapes,
        Name name,
        Name latitude,
        Name longitude,
        Optional<Name> kind,
        List<Name> squares,
        List<Name> focus,
        List<Name> near,
        List<List<Name>> unsettled,
        Figure.Box box,
        Optional<Figure.Box> inset,
        List<Label> labels,
        List<Part> parts,
        Optional<Name> mark)
        implements Figure.Plan {
    public OnGround {
        Objects.requireNonNull(shapes);
        Objects.requireNonNull(name);
        Objects.requireNonNull(latitude);
        Objects.requireNonNull(longitude);
        Objects.requireNonNull(kind);
        squares = List.copyOf(squares);
        focus = List.copyOf(focus);
        near = List.copyOf(near);
        unsettled = unsettled.stream().map(List::copyOf).toList();
        Objects.requireNonNull(box);
        Objects.requireNonNull(inset);
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
        Objects.requireNonNull(mark);
    }

    /** What words on a map name. */
    public enum Sort {
        STATE("a state"),
        REGION("a part of one"),
        SEA("water");

        private final String meaning;

        Sort(String meaning) {
            this.meaning = meaning;
        }

        /** In a few words. */
        public String meaning() {
            return meaning;
        }

        public String id() {
            return Code.idOf(this);
        }
    }

    /**
     * Words on the map. A line leads from those that are moved to their place.
     *
     * @param note a second line
     * @param right by how much they are moved, in units of the drawing
     */
    public record Label(Name text, Optional<Name> note, Figure.Place place, Sort sort, double right, double down) {
        /** Whether they stand away from their place. */
        public boolean isMoved() {
            return right != 0 || down != 0;
        }
    }

    /**
     * A part of the map, for phones.
     *
     * @param places the names of the rows that it shows; empty for those that have room
     */
    public record Part(Name title, Figure.Box box, List<Label> labels, List<Name> places) {
        public Part {
            places = List.copyOf(places);
            labels = List.copyOf(labels);
        }
    }

    /** The areas that it names. */
    public Stream<Name> areas() {
        return Stream.of(focus.stream(), near.stream(), unsettled.stream().flatMap(List::stream))
                .flatMap(names -> names);
    }

    @Override
    public List<Name> columns() {
        return Stream.concat(Stream.of(name, latitude, longitude), kind.stream())
                .toList();
    }

    @Override
    public Map<Name, FigureTable.Holds> wants() {
        return Map.of(latitude, FigureTable.Holds.NUMBER, longitude, FigureTable.Holds.NUMBER);
    }

    @Override
    public Optional<Name> named() {
        return Optional.of(name);
    }
}
