package explainer.output.page;

import java.util.List;

/**
 * The model of {@code brief.ftlh}: a topic on one sheet of paper. Each list has as much as fits there.
 *
 * @param kind in words: {@code Event}
 * @param dateText of what the page is about; null without a date
 * @param points the page in 30 seconds, as plain text
 * @param dates what happened when, in the order of time
 * @param asOf the day up to which all of this counts
 * @param path of the whole page, from the site's root
 * @param address of the whole page, as a reader of the paper types it
 */
public record BriefPage(
        FrameView frame,
        String kind,
        String title,
        String summary,
        String dateText,
        Shown<String> points,
        Shown<Dated> dates,
        Shown<Disputed> disputes,
        Shown<Cited> sources,
        DateView asOf,
        String path,
        String address) {

    /**
     * As much of a list as fits.
     *
     * @param more how many are left out
     */
    public record Shown<T>(List<T> items, int more) {
        public Shown {
            items = List.copyOf(items);
        }
    }

    /** @param when in words */
    public record Dated(String when, String statement) {}

    /** @param positions empty where there is room for the question only */
    public record Disputed(String question, List<Position> positions) {
        public Disputed {
            positions = List.copyOf(positions);
        }
    }

    /** An answer and whose it is. */
    public record Position(String who, String says) {}

    /** @param line title, publisher and date in one */
    public record Cited(int number, String line) {}
}
