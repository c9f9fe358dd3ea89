package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> made = new ArrayList<>();
    private final Memo memo = new Memo();
    private final Function<String, Object> work = given -> {
        made.add(given);
        return new Object();
    };

    @Test
    void whatWasMadeInTheBuildBeforeIsRemembered() {
        Object first = memo.get("a", "x", work);
        memo.endBuild();
        assertThat(memo.get("a", new String("x"), work)).isSameAs(first);
        assertThat(memo.get("a", "x", work)).isSameAs(first);
        assertThat(made).containsExactly("x");
    }

    @Test
    void whatABuildDidNotAskForIsForgotten() {
        memo.get("a", "x", work);
        memo.endBuild();
        memo.get("a", "y", work);
        memo.endBuild();
        memo.get("a", "y", work);
        memo.get("a", "x", work);
        assertThat(made).containsExactly("x", "y", "x");
    }

    @Test
    void aFunctionThatABuildDidNotReachKeepsWhatItHas() {
        memo.get("a", "x", work);
        memo.get("b", "x", work);
        for (int i = 0; i < 3; i++) {
            memo.endBuild();
            memo.get("b", "y", work);
        }
        memo.get("a", "x", work);
        assertThat(made).containsExactly("x", "x", "y");
    }

    @Test
    void aMemoOfOneBuildForgetsWhatNoLaterStepAsksFor() {
        Memo once = Memo.ofOneBuild();
        for (int i = 0; i < 2; i++) {
            once.get("a", "x", work);
            once.get("b", "y", work);
            once.get("a", "x", work);
        }
        once.done("a");
        once.get("a", "x", work);
        once.get("b", "y", work);
        once.endStage();
        once.get("b", "y", work);
        assertThat(made).containsExactly("x", "y", "x", "y");
    }

    @Test
    void oneOfSeveralBuildsKeepsWhatTheNextAsksFor() {
        memo.get("a", "x", work);
        memo.done("a");
        memo.endStage();
        memo.endBuild();
        memo.get("a", "x", work);
        assertThat(made).containsExactly("x");
    }

    @Test
    void eachFunctionHasItsOwn() {
        assertThat(memo.get("a", "x", work)).isNotSameAs(memo.get("b", "x", work));
    }

    @Test
    void whatFailsIsNotRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> memo.get("a", "x", given -> {
                        made.add(given);
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(made).hasSize(2);
    }

    @Test
    void theSameIsOneObjectAndBytesAreTheirValue() {
        assertThat(new Memo.Same<>(List.of(1))).isNotEqualTo(new Memo.Same<>(List.of(1)));
        List<Integer> one = List.of(1);
        assertThat(new Memo.Same<>(one)).isEqualTo(new Memo.Same<>(one)).hasSameHashCodeAs(new Memo.Same<>(one));
        assertThat(new Memo.Bytes(new byte[] {1}))
                .isEqualTo(new Memo.Bytes(new byte[] {1}))
                .hasSameHashCodeAs(new Memo.Bytes(new byte[] {1}))
                .isNotEqualTo(new Memo.Bytes(new byte[] {2}));
    }
}
