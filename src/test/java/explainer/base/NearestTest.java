package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> NAMES = List.of(
            "baku-summit",
            "Baku summit",
            "baku-declaration",
            "bandung-conference",
            "title",
            "summary",
            "kind",
            "key-points");

    @ParameterizedTest
    @CsvSource({
        "baku-sumit,baku-summit",
        "Baku sumit,Baku summit",
        "baku_summit,baku-summit",
        "sumary,summary",
        "keypoints,key-points",
        "tilte,title",
        "bandung,bandung-conference",
        "declaration-baku,"
    })
    void findsWhatWasMeantAndNothingFar(String wanted, String name) {
        assertThat(Nearest.to(wanted, NAMES).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cairo", "x", "", "a completely different name"})
    void suggestsNothingWhereNothingIsNear(String wanted) {
        assertThat(Nearest.to(wanted, NAMES)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfTheNames() {
        List<String> shuffled = new ArrayList<>(List.of("cat", "bat", "rat", "hat"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Nearest.to("zat", shuffled)).contains("bat");
        }
    }
}
