package explainer.review;

import java.util.Locale;

/** How much readers have to load, in Markdown. */
final class WeightMarkdown {
    private static final int MOST = 20;
    private static final double KILO = 1000;

    private WeightMarkdown() {}

    /** @param changed how many pages have other words */
    static String of(Weight weight, long changed) {
        StringBuilder out = new StringBuilder("\n### Weight\n\n");
        out.append("The whole site: ").append(size(weight.total())).append(".\\\n");
        out.append("The largest page is ")
                .append(MarkdownText.code(weight.largest().name()))
                .append(": ")
                .append(size(weight.largest()))
                .append(".\n");
        if (weight.rebuilt() > changed) {
            out.append("\nOf the pages, ")
                    .append(weight.rebuilt())
                    .append(" are made otherwise than before and ")
                    .append(changed)
                    .append(" have other words: the others show something of those, or have another template.\n");
        }
        if (!weight.marked().isEmpty()) {
            out.append("\n| File | Size | As it is sent (gzip) |\n| --- | --- | --- |\n");
            weight.marked().stream()
                    .limit(MOST)
                    .forEach(size -> out.append("| ")
                            .append(MarkdownText.code(size.name()))
                            .append(" | ")
                            .append(change(size.before(), size.now()))
                            .append(" | ")
                            .append(change(size.packedBefore(), size.packedNow()))
                            .append(" |\n"));
            out.append(MarkdownSection.left(Math.max(0, weight.marked().size() - MOST), "files"));
        }
        return out.toString();
    }

    static String size(Weight.Size size) {
        return change(size.before(), size.now()) + " (" + change(size.packedBefore(), size.packedNow())
                + " as it is sent)";
    }

    private static String change(long before, long now) {
        if (before == 0 || now == 0) {
            return before == 0 ? kilobytes(now) + ", new" : kilobytes(before) + ", gone";
        }
        return before == now ? kilobytes(now) : kilobytes(before) + " → " + kilobytes(now);
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f kB", bytes / KILO);
    }
}
