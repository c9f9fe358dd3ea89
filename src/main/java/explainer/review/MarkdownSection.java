package explainer.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A part of the summary that is only so large, and says what it leaves out. */
final class MarkdownSection {
    private final StringBuilder out = new StringBuilder();
    private final int budget;
    private int used;

    /** @param budget in bytes */
    MarkdownSection(int budget) {
        this.budget = budget;
    }

    /**
     * A heading and a block for each item, as many as there is room for; nothing without items.
     *
     * @param what the items are, in the plural
     */
    static <T> String of(String heading, String what, List<T> items, int budget, Function<T, String> block) {
        if (items.isEmpty()) {
            return "";
        }
        MarkdownSection section = new MarkdownSection(budget);
        int shown = 0;
        while (shown < items.size() && section.add(block.apply(items.get(shown)))) {
            shown++;
        }
        return "\n" + heading + "\n\n" + section.out + left(items.size() - shown, what);
    }

    static String left(int count, String what) {
        return count == 0
                ? ""
                : "\n*There is no room here for " + count + " more " + what + ": GitHub shows one mebibyte at most.*\n";
    }

    /** Whether there was room for it. */
    boolean add(String block) {
        int size = block.getBytes(StandardCharsets.UTF_8).length;
        boolean fits = used + size <= budget;
        if (fits) {
            used += size;
            out.append(block);
        }
        return fits;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
