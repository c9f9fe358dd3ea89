package explainer.entity;

import explainer.base.Code;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.prose.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
 * @param data the name of its table; empty for one of the site's own links
 * @param plan how it is drawn
 */
public record Figure(
        Name id,
        Name title,
        Optional<Name> subtitle,
        Name alt,
        Optional<Name> caption,
        Optional<When.Day> asOf,
        List<Reference.Cited> sources,
        Optional<Name> data,
        Plan plan,
        SourceFile source) {
    /** Where figures stand in a project. */
    public static final String FOLDER = "content/figures/";

    /** Where their data stand. */
    public static final String DATA = FOLDER + "data/";

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

    /** The fragment by which links lead to it on its page. */
    public String anchor() {
        return "fig." + id.text();
    }

    /** The sorts of figures. */
    public enum Type {
        MAP("states on a map of the world"),
        LOCATOR("places on a map of a region"),
        TIMELINE("events on a line"),
        GROWTH("columns on a time axis"),
        LANES("who held something, and when"),
        POSITIONS("who stood where"),
        BARS("a bar for each row"),
        LINKS("the pages of the site and the links between them"),
        TABLE("a table alone");

        private final String meaning;

        Type(String meaning) {
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

    /** How a figure is drawn; texts that name columns of its table have their places. */
    public sealed interface Plan permits OnMap, OnGround, InTime, Growing, InLanes, Sided, AsBars, OfLinks, AsTable {
        /** The columns that it names. */
        default List<Name> columns() {
            return List.of();
        }

        /** What those of them must hold that can hold one thing only. */
        default Map<Name, FigureTable.Holds> wants() {
            return Map.of();
        }

        /** The name of the row that it points at. */
        default Optional<Name> mark() {
            return Optional.empty();
        }

        /** The column with the names of rows. */
        default Optional<Name> named() {
            return Optional.empty();
        }

        /** The names of the rows that it shows; if there are none, it shows all. */
        default List<Name> only() {
            return List.of();
        }

        /** The facts with which it must agree. */
        default List<Name> facts() {
            return List.of();
        }
    }

    /** How rows of a category are painted. */
    public enum Fill {
        SOLID("full colour"),
        HATCHED("hatched"),
        ACCENT("the colour of what is pointed at"),
        PLAIN("grey");

        private final String meaning;

        Fill(String meaning) {
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
        INSIDE("on an area"),
        BESIDE("beside it"),
        CALL("away, with a line to it");

        private final String meaning;

        Stand(String meaning) {
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
     * @param filledAs pairs of an area that no row names and the one whose fill it has
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
            List<List<Name>> filledAs,
            List<MapLabel> labels,
            List<Part> parts)
            implements Plan {
        @Override
        public List<Name> facts() {
            return categories.stream()
                    .flatMap(category -> category.fact().stream())
                    .toList();
        }

        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(area, FigureTable.Holds.COUNTRY);
        }

        @Override
        public Optional<Name> named() {
            return Optional.of(name);
        }

        @Override
        public List<Name> columns() {
            return List.of(area, name, category);
        }
    }

    /**
     * Events on a line.
     *
     * @param only the names of the rows that are drawn; if there are none, all are
     */
    public record InTime(
            Name time,
            Optional<Name> end,
            Name what,
            Optional<Name> lane,
            Optional<Name> page,
            List<Name> lanes,
            Optional<CloseUp> closeUp,
            List<Name> only,
            Optional<Name> mark)
            implements Plan {
        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(time, FigureTable.Holds.DATE);
        }

        @Override
        public Optional<Name> named() {
            return Optional.of(what);
        }

        @Override
        public List<Name> columns() {
            return Stream.of(Optional.of(time), end, Optional.of(what), lane, page)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The years that are drawn larger. */
    public record CloseUp(int from, int to, Span span) {}

    /** Columns on a time axis. */
    public record Growing(Name time, Name name, Name value, List<BigDecimal> lines, Optional<Name> mark)
            implements Plan {
        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(time, FigureTable.Holds.DATE, value, FigureTable.Holds.NUMBER);
        }

        @Override
        public Optional<Name> named() {
            return Optional.of(name);
        }

        @Override
        public List<Name> columns() {
            return List.of(time, name, value);
        }
    }

    /** Bars in lanes: each lasts to the next, the last to a year. */
    public record InLanes(
            Name time,
            Name name,
            Name number,
            Name lane,
            List<Name> lanes,
            int until,
            Span untilAt,
            Optional<Name> mark)
            implements Plan {
        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(time, FigureTable.Holds.DATE);
        }

        @Override
        public Optional<Name> named() {
            return Optional.of(name);
        }

        @Override
        public List<Name> columns() {
            return List.of(time, name, number, lane);
        }
    }

    /**
     * Who stood where: each row is a side.
     *
     * @param value how many stood there
     * @param people the column with those whose names are known, divided by commas
     * @param fills of the rows, in order
     * @param total the fact whose number is that of all rows together
     */
    public record Sided(
            Name name, Name value, Optional<Name> people, List<Fill> fills, Span fillsAt, Optional<Name> total)
            implements Plan {
        @Override
        public List<Name> facts() {
            return total.stream().toList();
        }

        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(value, FigureTable.Holds.NUMBER);
        }

        @Override
        public List<Name> columns() {
            return Stream.concat(Stream.of(name, value), people.stream()).toList();
        }
    }

    /** A bar for each row. */
    public record AsBars(Name name, Name value, Optional<Name> mark) implements Plan {
        @Override
        public Map<Name, FigureTable.Holds> wants() {
            return Map.of(value, FigureTable.Holds.NUMBER);
        }

        @Override
        public Optional<Name> named() {
            return Optional.of(name);
        }

        @Override
        public List<Name> columns() {
            return List.of(name, value);
        }
    }

    /** Which pages a line of a figure of links joins. */
    public enum Joins {
        MUTUAL("pages that link to each other"),
        ANY("pages of which at least one links to the other");

        private final String meaning;

        Joins(String meaning) {
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
     * The pages of the site and the links between them.
     *
     * @param leaveOut the titles of parts of the navigation whose pages are not drawn
     */
    public record OfLinks(List<Name> leaveOut, Joins joins) implements Plan {
        public OfLinks {
            leaveOut = List.copyOf(leaveOut);
        }
    }

    /** The table alone. */
    public record AsTable() implements Plan {}
}
