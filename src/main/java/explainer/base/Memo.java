package explainer.base;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what pure functions gave, so that the next build does only what is new to it.
 *
 * <p>A value is looked up by all that its function is given, and a function sees nothing else: so nothing can be stale, and no list says what
 * must be made again. A function may therefore use neither state nor the machine, and what it gives must never change.
 *
 * <p>Safe for use by several threads in one build; one build after the other.
 */
public final class Memo {
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final boolean isOfOneBuild;

    public Memo() {
        this(false);
    }

    private Memo(boolean isOfOneBuild) {
        this.isOfOneBuild = isOfOneBuild;
    }

    /** One that no second build asks: it holds nothing longer than the step that asks for it, since that would be most of the memory. */
    public static Memo ofOneBuild() {
        return new Memo(true);
    }

    /** What a function is given, with its hash: to take that of a whole page costs as much as to look it up. */
    private record Key(Object given, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && given.equals(key.given);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** What one function gave: in this build, and in the last build that asked it. */
    private static final class Table {
        private volatile Map<Key, Object> now = new ConcurrentHashMap<>();
        private volatile Map<Key, Object> before = Map.of();

        Object get(Key given) {
            Object known = now.get(given);
            if (known == null) {
                known = before.get(given);
                return known == null ? null : keep(given, known);
            }
            return known;
        }

        /** Of two threads that made the same, both go on with the value of the first. */
        Object keep(Key given, Object value) {
            Object first = now.putIfAbsent(given, value);
            return first == null ? value : first;
        }

        void turn() {
            if (!now.isEmpty()) {
                before = now;
                // the next build mostly asks the same
                now = new ConcurrentHashMap<>(before.size());
            }
        }
    }

    /**
     * Equal only to one with the same object: a key that is cheap for a value which is itself remembered, and so stays the same object while
     * nothing in it changes.
     */
    public record Same<T>(T value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same<?> same && value == same.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /** Equal only to one with the same objects in the same order, where each is remembered by itself. */
    public record AllSame<T>(List<T> values) {
        public AllSame {
            values = List.copyOf(values);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AllSame<?> all) || values.size() != all.values.size()) {
                return false;
            }
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != all.values.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (T value : values) {
                hash = 31 * hash + System.identityHashCode(value);
            }
            return hash;
        }
    }

    /** The bytes of a file, equal to the same bytes; nobody changes them. */
    public record Bytes(byte[] value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }

    /**
     * What {@code work} gives for {@code given}, made now or remembered.
     *
     * @param name of the function; each has its own
     * @param given all that the function depends on, by value
     */
    @SuppressWarnings("unchecked") // a name has one function, and so one type
    public <K, V> V get(String name, K given, Function<K, V> work) {
        Table table = tables.computeIfAbsent(name, none -> new Table());
        Key key = new Key(given, given.hashCode());
        Object known = table.get(key);
        return (V) (known == null ? table.keep(key, work.apply(given)) : known);
    }

    /** What {@link #get} gives where nothing has to be made for it; null where it is new. */
    @SuppressWarnings("unchecked") // a name has one function, and so one type
    public <K, V> V known(String name, K given) {
        Table table = tables.get(name);
        return table == null ? null : (V) table.get(new Key(given, given.hashCode()));
    }

    /** Ends a stage: no later one of this build asks the same functions. */
    public void endStage() {
        if (isOfOneBuild) {
            tables.clear();
        }
    }

    /** Says that no later step of this build asks a function for what it was given. */
    public void done(String name) {
        if (isOfOneBuild) {
            tables.remove(name);
        }
    }

    /**
     * Ends a build: what it did not ask for is forgotten. A function that was not asked at all, because an error stopped the build before,
     * keeps what it has.
     */
    public void endBuild() {
        tables.values().forEach(Table::turn);
    }
}
