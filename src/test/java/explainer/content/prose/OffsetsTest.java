package explainer.content.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"7", "7 8 9", "7 7 7", "7 8 12 13 14 14 14 20", "3 2 1 2 3"})
    void eachCharacterStandsWhereItStood(String written) {
        int[] places =
                Arrays.stream(written.split(" ")).mapToInt(Integer::parseInt).toArray();
        Offsets offsets = Offsets.of(places);
        assertThat(offsets.length()).isEqualTo(places.length);
        for (int i = 0; i < places.length; i++) {
            assertThat(offsets.at(i)).as("%d", i).isEqualTo(places[i]);
        }
    }

    @Test
    void aStretchBeginsARunOfItsOwn() {
        Offsets offsets = Offsets.of(new int[] {1, 2, 3, 4, 9}, 2, 5);
        assertThat(new int[] {offsets.at(0), offsets.at(1), offsets.at(2)}).containsExactly(3, 4, 9);
    }

    @Test
    void thereIsNothingBehindTheEnd() {
        assertThat(Offsets.of().length()).isZero();
        assertThatThrownBy(() -> Offsets.of(1, 2).at(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
