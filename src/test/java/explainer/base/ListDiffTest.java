package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDiffTest {
    @Test
    void theChangesTurnTheFirstListIntoTheSecond() {
        Gen.forAll(gen -> {
            List<String> from = gen.list(12, () -> gen.pick(List.of("a", "b", "c")));
            List<String> to = gen.list(12, () -> gen.pick(List.of("a", "b", "c")));
            List<String> made = new ArrayList<>(from);
            List<ListDiff.Change<String>> changes = new ArrayList<>(ListDiff.of(from, to));
            Collections.reverse(changes);
            for (ListDiff.Change<String> change : changes) {
                List<String> place =
                        made.subList(change.from(), change.from() + change.out().size());
                assertThat(place).isEqualTo(change.out());
                assertThat(to.subList(change.to(), change.to() + change.in().size()))
                        .isEqualTo(change.in());
                place.clear();
                place.addAll(change.in());
            }
            assertThat(made).isEqualTo(to);
        });
    }

    @Test
    void longListsThatDifferEverywhereDifferInOneStretch() {
        List<String> from = new ArrayList<>(Collections.nCopies(4000, "a"));
        List<String> to = new ArrayList<>(Collections.nCopies(4000, "b"));
        from.add("end");
        to.add("end");
        assertThat(ListDiff.of(from, to))
                .singleElement()
                .satisfies(change -> assertThat(change.out()).hasSize(4000));
    }
}
