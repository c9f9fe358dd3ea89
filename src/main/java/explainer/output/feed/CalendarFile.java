package explainer.output.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whole days as a calendar that other programs can take over (iCalendar, RFC 5545). */
public final class CalendarFile {
    private static final String END = "\r\n";
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /**
     * An event.
     *
     * @param uid stays the same whatever else changes
     * @param stamp the day on which its description last changed
     * @param last its last day, if it has more than one
     * @param url of the page about it, where the site's address is known
     */
    public record Event(
            String uid,
            LocalDate stamp,
            LocalDate first,
            Optional<LocalDate> last,
            String name,
            String description,
            Optional<String> url) {
        public Event {
            Objects.requireNonNull(uid);
            Objects.requireNonNull(stamp);
            Objects.requireNonNull(first);
            Objects.requireNonNull(last);
            Objects.requireNonNull(name);
            Objects.requireNonNull(description);
            Objects.requireNonNull(url);
        }
    }

    public static String text(String name, List<Event> events) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//explainer//events//EN");
        file.line("CALSCALE:GREGORIAN");
        // the name by RFC 7986, and by the older custom that more programs know
        file.line("NAME:" + value(name));
        file.line("X-WR-CALNAME:" + value(name));
        events.forEach(file::event);
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + value(event.uid));
        line("DTSTAMP:" + day(event.stamp) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(event.first));
        // the end is the first day on which it is over (section 3.6.1)
        event.last.ifPresent(last -> line("DTEND;VALUE=DATE:" + day(last.plusDays(1))));
        line("SUMMARY:" + value(event.name));
        line("DESCRIPTION:" + value(event.description));
        event.url.ifPresent(url -> line("URL:" + url));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A text value (section 3.3.11). */
    private static String value(String text) {
        return text.replaceAll("\\s*\\R\\s*", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD")
                .replaceAll("[\\\\;,]", "\\\\$0")
                .replace("\n", "\\n");
    }

    /** Folds a line where it has as many octets as it may have, never inside a character (section 3.1). */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append(END);
    }
}
