package explainer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({
        "2019-10-25,2019-10-25,2019-10-25",
        "2020-02-29,2020-02-29,2020-02-29",
        "2019-10,2019-10-01,2019-10-31",
        "2020-02,2020-02-01,2020-02-29",
        "2019,2019-01-01,2019-12-31",
        "0800,0800-01-01,0800-12-31"
    })
    void aDateIsAsPreciseAsItIsWritten(String text, LocalDate earliest, LocalDate latest) {
        When when = When.parse(text).orElseThrow();
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-10-25", "2019-10", "2019", "1955-04-18"})
    void isoWritesWhatWasRead(String text) {
        assertThat(When.parse(text).orElseThrow().iso()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25.10.2019",
                "2019-02-30",
                "2019-13",
                "2019-00-01",
                "2021-02-29",
                "19",
                "2019-1-1",
                "2019/10/25",
                " 2019",
                "2019 ",
                "-2019",
                "+2019",
                "02019",
                "2019-10-25T00:00",
                "٢٠١٩",
                "October 2019"
            })
    void everythingElseIsNoDate(String text) {
        assertThat(When.parse(text)).isEmpty();
    }

    @Test
    void precisionIsPartOfTheDate() {
        assertThat(When.parse("2019")).isNotEqualTo(When.parse("2019-01"));
        assertThat(When.parse("2019-10-25").orElseThrow()).isInstanceOf(When.Day.class);
        assertThat(When.parse("2019-10").orElseThrow()).isInstanceOf(When.Month.class);
        assertThat(When.parse("2019").orElseThrow()).isInstanceOf(When.Year.class);
    }
}
