package explainer.base;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.Objects;

/** What differs between two lists, in order. */
public final class ListDiff {
    // the comparison takes room and time with the square of what differs
    private static final int LONGEST = 3000;

    private ListDiff() {}

    /**
     * A stretch that differs.
     *
     * @param from where it begins in the first list
     * @param to where it begins in the second
     * @param out what stands only in the first there
     * @param in what stands only in the second
     */
    public record Change<T>(int from, int to, List<T> out, List<T> in) {
        public Change {
            Objects.requireNonNull(out);
            Objects.requireNonNull(in);
            out = List.copyOf(out);
            in = List.copyOf(in);
        }
    }

    /** Lists that have thousands of other things between the same beginning and end differ in one stretch. */
    public static <T> List<Change<T>> of(List<T> from, List<T> to) {
        int start = 0;
        while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        List<T> out = from.subList(start, from.size() - end);
        List<T> in = to.subList(start, to.size() - end);
        if (out.isEmpty() && in.isEmpty()) {
            return List.of();
        }
        int first = start;
        return out.size() + in.size() > LONGEST
                ? List.of(new Change<>(first, first, out, in))
                : DiffUtils.diff(out, in).getDeltas().stream()
                        .map(delta -> new Change<>(
                                first + delta.getSource().getPosition(),
                                first + delta.getTarget().getPosition(),
                                delta.getSource().getLines(),
                                delta.getTarget().getLines()))
                        .toList();
    }
}
