package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    @Test
    void isThatOfBothStandards() {
        // the check values that the catalogues of such sums give for these digits
        assertThat(Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII))).isEqualTo("cbf43926e3069283");
        assertThat(Checksum.of(new byte[0])).isEqualTo("0".repeat(Checksum.DIGITS));
    }

    @Test
    void everyChangedBitAndEveryLengthHasItsOwn() {
        byte[] bytes = "A page of some words.".getBytes(StandardCharsets.US_ASCII);
        Set<String> seen = new HashSet<>();
        seen.add(Checksum.of(bytes));
        for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
            byte[] changed = bytes.clone();
            changed[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
            assertThat(seen.add(Checksum.of(changed))).isTrue();
        }
        for (int length = 1; length < 100; length++) {
            assertThat(seen.add(Checksum.of(new byte[length]))).isTrue();
        }
    }
}
