package explainer.output.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What changes on a site, newest first, in whatever form it is published. Its times are days: an entry counts from the beginning of its day
 * in Greenwich.
 *
 * @param name by which the feed is known wherever it stands: ids are made of it and of the entries' keys, never of addresses
 * @param language BCP 47 tag
 * @param description what it is a feed of, in one sentence
 * @param page address of the page that it follows; absolute where the site's address is known
 * @param updated the day of the newest entry
 */
public record Feed(
        String name,
        String language,
        String title,
        String description,
        String page,
        LocalDate updated,
        String author,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param key tells entries of one feed apart
     * @param address of what the entry is about
     */
    public record Entry(String key, String title, String address, LocalDate day, String category, String summary) {
        public Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(title);
            Objects.requireNonNull(address);
            Objects.requireNonNull(day);
            Objects.requireNonNull(category);
            Objects.requireNonNull(summary);
        }
    }

    public Feed {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(page);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(author);
        entries = List.copyOf(entries);
    }

    String id() {
        return id(name);
    }

    String id(Entry entry) {
        return id(name + "/" + entry.key);
    }

    /** A day as a moment (RFC 3339). */
    static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** Ids must not change with the address of the site (RFC 4287, section 4.2.6). */
    private static String id(String name) {
        return "urn:uuid:" + uuid(name);
    }

    /** A UUID made of a name (RFC 9562, section 5.3): the same whenever and wherever it is made. */
    public static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
