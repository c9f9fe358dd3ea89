package explainer.testing;

import explainer.base.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Random values for laws. The same seed gives the same values on every machine. */
public final class Gen {
    private static final int CASES = 500;
    // letters whose small form is longer, missing or depends on the language; marks; what means something in paths and
    // Markdown
    private static final List<String> PIECES = List.of(
            ("a b z A Z 0 9 ə Ə İ I ı ß ẞ ǅ ΑΣ Ж ჯ Ჯ Հ ש ق 巴 ϒ 𝐀 é e\u0301 \u0301 ñ n\u0303 ﬁ ² ٣ 👩 · _ - -- . .. / \\ : % # ? * < >"
                            + " | \" ' & [ ] ( ) ! @ con aux lpt1 index CNAME ... ~ ; \u00a0 \u200d")
                    .split(" "));

    private final Random random;

    private Gen(long seed) {
        this.random = new Random(seed);
    }

    /** Checks a law in 500 cases. */
    public static void forAll(Consumer<Gen> law) {
        forAll(CASES, law);
    }

    /** Checks a law whose cases cost much in fewer of them. */
    public static void forAll(int cases, Consumer<Gen> law) {
        for (long seed = 1; seed <= cases; seed++) {
            try {
                law.accept(new Gen(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("the law fails for the seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** From 0 to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    public <T> List<T> list(int longest, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        int length = below(longest + 1);
        for (int i = 0; i < length; i++) {
            list.add(item.get());
        }
        return list;
    }

    public <T> List<T> shuffled(List<T> values) {
        List<T> list = new ArrayList<>(values);
        java.util.Collections.shuffle(list, random);
        return list;
    }

    /** Any text, with blanks, marks and letters of many scripts. */
    public String text() {
        return String.join(chance(20) ? " " : "", list(8, () -> pick(PIECES)));
    }

    /** Different slugs, at least one. */
    public List<Slug> slugs(int most) {
        List<Slug> slugs = new ArrayList<>();
        int count = 1 + below(most);
        for (int i = 0; i < count; i++) {
            slugs.add(new Slug(pick(List.of("page", "ə", "жук", "a-b")) + "-" + i));
        }
        return slugs;
    }
}
