package explainer.entity;

import explainer.base.Code;
import explainer.base.SourceFile;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture that the build draws of data.
 *
 * @param id the name of its file
 * @param title what a reader should see in it
 * @param subtitle what is shown, where and when
 * @param alt what can be seen in it, for readers who cannot see it
 * @param caption what has to be known to read it rightly
 * @param asOf the day up to which the data hold
 * @param data the name of its table; empty for a picture of the site itself
 * @param plan how it is drawn
 */
public record Figure(
        Name id,
        Name title,
        Optional<Name> subtitle,
        Name alt,
        Optional<Prose> caption,
        Optional<When.Day> asOf,
        List<Reference.Cited> sources,
        Optional<Name> data,
        Plan plan,
        SourceFile source) {
    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(alt);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(asOf);
        sources = List.copyOf(sources);
        Objects.requireNonNull(data);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(source);
    }

    /** The sorts of figures. */
    public enum Type {
        MAP,
        LOCATOR,
        TIMELINE,
        GROWTH,
        LANES,
        LINKS,
        POSITIONS,
        BARS,
        TABLE;

        public String id() {
            return Code.idOf(this);
        }
    }

    /** How a figure is drawn; texts that name columns of its table have their places. */
    public sealed interface Plan permits OnMap, OnLocator, InTime, Growing, InLanes, Linked, Sided, AsBars, AsTable {
        /** The columns that it names. */
        default List<Name> columns() {
            return List.of();
        }
    }

    /** How rows of a category are painted. */
    public enum Fill {
        SOLID,
        HATCHED,
        ACCENT,
        PLAIN;

        public String id() {
            return Code.idOf(this);
        }
    }

    /**
     * A category of rows.
     *
     * @param value what stands in the column of categories
     * @param fact of the ledger, whose number is that of the rows
     */
    public record Category(Name value, Name title, Fill fill, Optional<Name> fact) {}

    /** Where something lies, in degrees. */
    public record Place(double latitude, double longitude) {}

    /**
     * Words on a map.
     *
     * @param note a second line
     * @param right by how much they stand to the right of their place, in units of the drawing
     * @param down by how much below
     * @param isMarked whether the figure points there
     */
    public record MapLabel(
            Name text, Optional<Name> note, Place place, Stand stand, double right, double down, boolean isMarked) {}

    /** How words stand on a map. */
    public enum Stand {
        INSIDE,
        BESIDE,
        CALL;

        public String id() {
            return Code.idOf(this);
        }
    }

    /** A box of degrees. */
    public record Box(double west, double south, double east, double north) {}

    /** An area whose status is disputed: all of it, or what lies in a box. */
    public record Disputed(Name area, Optional<Box> box) {}

    /** A part of a map for phones. */
    public record Part(Name title, Box box, List<MapLabel> labels) {}

    /**
     * States in categories on a map of the world.
     *
     * @param mark the name of the row that the figure points at
     * @param markTitle what the key says of it
     */
    public record OnMap(
            Name area,
            Name name,
            Name category,
            List<Category> categories,
            Optional<Name> mark,
            Optional<Name> markTitle,
            List<Disputed> disputed,
            List<List<Name>> unsettled,
            List<MapLabel> labels,
            List<Part> parts)
            implements Plan {
        @Override
        public List<Name> columns() {
            return List.of(area, name, category);
        }
    }

    /**
     * A region with its places: the rows are places.
     *
     * @param geography the name of a file with the shapes
     * @param shaded the areas that stand out
     */
    public record OnLocator(Name geography, Box box, List<Name> shaded, List<MapLabel> labels, Optional<Part> part)
            implements Plan {}

    /** Events on a line. */
    public record InTime(
            Name time,
            Optional<Name> end,
            Name what,
            Optional<Name> lane,
            Optional<Name> page,
            List<Name> lanes,
            Optional<CloseUp> closeUp,
            Optional<Name> mark)
            implements Plan {
        @Override
        public List<Name> columns() {
            return Stream.of(Optional.of(time), end, Optional.of(what), lane, page)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The years that are drawn larger. */
    public record CloseUp(int from, int to) {}

    /** Columns on a time axis. */
    public record Growing(Name time, Name name, Name value, List<BigDecimal> lines, Optional<Name> mark)
            implements Plan {
        @Override
        public List<Name> columns() {
            return List.of(time, name, value);
        }
    }

    /** Bars in lanes: each lasts to the next, the last to a year. */
    public record InLanes(
            Name time, Name name, Name number, Name lane, List<Name> lanes, BigDecimal until, Optional<Name> mark)
            implements Plan {
        @Override
        public List<Name> columns() {
            return List.of(time, name, number, lane);
        }
    }

    /** The pages and how they link. */
    public record Linked() implements Plan {}

    /**
     * Who stood where: each row is a side.
     *
     * @param value how many stood there
     * @param named the column with those whose names are known, divided by commas
     * @param fills of the rows, in order
     */
    public record Sided(Name name, Name value, Optional<Name> named, List<Fill> fills) implements Plan {
        @Override
        public List<Name> columns() {
            return Stream.concat(Stream.of(name, value), named.stream()).toList();
        }
    }

    /** A bar for each row. */
    public record AsBars(Name name, Name value, Optional<Name> mark) implements Plan {
        @Override
        public List<Name> columns() {
            return List.of(name, value);
        }
    }

    /** The table alone. */
    public record AsTable() implements Plan {}
}
