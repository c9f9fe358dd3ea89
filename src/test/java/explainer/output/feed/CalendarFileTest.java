package explainer.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import explainer.testing.Gen;
import explainer.testing.Golden;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A calendar as a calendar's library (biweekly) sees it. */
class CalendarFileTest {
    private static final LocalDate STAMP = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = LocalDate.of(1872, 2, 28);

    @Test
    void aCalendarIsWrittenAsItsGoldenFileSays() {
        // the golden file has the line ends of the system on which it is checked out
        new Golden("golden/feed", "", ".ics")
                .check(
                        "events",
                        CalendarFile.text(
                                        "Lanterns; lights, and more",
                                        List.of(
                                                new CalendarFile.Event(
                                                        "a-uid",
                                                        STAMP,
                                                        FIRST,
                                                        Optional.of(LocalDate.of(1872, 3, 1)),
                                                        "The Lantern Fair",
                                                        "Şəhərdə işıqlar: a night at the end of winter, on which the keepers light lanterns; it is said.\nOne more line \\ here.",
                                                        Optional.of("https://example.org/lantern-fair/")),
                                                event("One day")))
                                .replace("\r\n", "\n"));
    }

    @Test
    void aCalendarIsOneAndHasWhatWasPutIn() {
        String text = CalendarFile.text("Lights", List.of(event("Fair, with; all\nthat \\ it has")));
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Fair, with; all\nthat \\ it has");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
        assertThat(List.of(day.getYear(), day.getMonth(), day.getDate())).containsExactly(1872, 2, 28);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).hasToString("2026-11-24T00:00:00Z");
    }

    @Test
    void anyTextComesBackAndNoLineIsTooLong() {
        Gen.forAll(gen -> {
            String name = gen.text().strip();
            String text = CalendarFile.text(name, List.of(event(name)));
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            assertThat(Biweekly.parse(text)
                            .first()
                            .getEvents()
                            .get(0)
                            .getSummary()
                            .getValue())
                    .isEqualTo(name.replaceAll("\\s*\\R\\s*", "\n"));
        });
    }

    private static CalendarFile.Event event(String name) {
        return new CalendarFile.Event(
                "uid-of-one-day", STAMP, FIRST, Optional.empty(), name, "What it is.", Optional.empty());
    }
}
