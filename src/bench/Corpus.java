import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of invented words, the same for each seed and size; each tool gets them in its own syntax. */
final class Corpus {
    static final int TAGS = 40;
    static final int SECTIONS = 10;
    /** Pages that the home page lists. */
    static final int LATEST = 50;
    /** Entries of the feed. */
    static final int FEED = 20;

    private static final int TAGS_OF_A_PAGE = 3;
    private static final int LINKS_OF_A_PAGE = 8;
    private static final int CHAPTERS = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final List<String> vocabulary;
    private final List<Page> pages = new ArrayList<>();

    /**
     * A page.
     *
     * @param slug its name and address
     * @param tags numbers of tags; the first decides which pages are related
     * @param blocks the text, without what a tool adds around it
     * @param links pages that the text links to, in its order
     */
    record Page(
            int number,
            String slug,
            String title,
            int section,
            List<Integer> tags,
            LocalDate date,
            String summary,
            List<Block> blocks,
            List<Integer> links) {}

    /** What the text consists of; texts hold the marks of {@link #LINK} where links stand. */
    record Block(Kind kind, List<String> lines) {}

    enum Kind {
        CHAPTER,
        PART,
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        TABLE,
        QUOTE,
        CODE,
        NOTE
    }

    /** Stands where a link stands; the tool's writer puts links in, in their order. */
    static final char LINK = '\u0001';

    Corpus(long seed, int size) {
        Random random = new Random(seed);
        vocabulary = vocabulary(random);
        for (int i = 0; i < size; i++) {
            pages.add(page(i, size, random));
        }
    }

    List<Page> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** In the order of pages, oldest first. */
    List<Page> inSection(int section) {
        return pages.stream().filter(page -> page.section() == section).toList();
    }

    List<Page> withTag(int tag) {
        return pages.stream().filter(page -> page.tags().contains(tag)).toList();
    }

    /** The newest first. */
    List<Page> latest(int count) {
        return IntStream.iterate(pages.size() - 1, i -> i - 1)
                .limit(Math.min(count, pages.size()))
                .mapToObj(pages::get)
                .toList();
    }

    /** The page whose text is compared, and which the scenarios change; it is among the latest. */
    Page sample() {
        return pages.get(pages.size() - 7);
    }

    static String tag(int number) {
        return "tag-%02d".formatted(number);
    }

    static String tagTitle(int number) {
        return "Tag %02d".formatted(number);
    }

    static String section(int number) {
        return "section-%02d".formatted(number);
    }

    static String sectionTitle(int number) {
        return "Section %02d".formatted(number);
    }

    private static List<String> vocabulary(Random random) {
        List<String> syllables = List.of(
                "ba", "ce", "di", "fo", "gu", "hal", "jen", "kir", "lom", "mur", "na", "per", "qui", "ros", "sun", "ta",
                "vel", "win", "yor", "zem");
        return random.ints(4000, 2, 5)
                .mapToObj(length -> IntStream.range(0, length)
                        .mapToObj(i -> syllables.get(random.nextInt(syllables.size())))
                        .collect(Collectors.joining()))
                .toList();
    }

    private Page page(int number, int size, Random random) {
        List<Integer> links = random.ints(0, size)
                .filter(other -> other != number)
                .distinct()
                .limit(Math.min(LINKS_OF_A_PAGE, size - 1))
                .boxed()
                .toList();
        List<Integer> tags =
                random.ints(0, TAGS).distinct().limit(TAGS_OF_A_PAGE).boxed().toList();
        String title = capital(words(3, random)) + " " + number;
        return new Page(
                number,
                "page-%05d".formatted(number),
                title,
                number % SECTIONS,
                tags,
                FIRST_DAY.plusDays(number / 4),
                sentence(14, random, ""),
                blocks(links.size(), random),
                links);
    }

    private List<Block> blocks(int links, Random random) {
        List<Block> blocks = new ArrayList<>();
        int left = links;
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            if (chapter > 0) {
                blocks.add(block(Kind.CHAPTER, capital(words(4, random))));
            }
            int here = Math.min(left, chapter < 3 ? 2 : 1);
            left -= here;
            blocks.add(block(Kind.PARAGRAPH, paragraph(random, here > 0, chapter == 1 ? "[^1]" : "")));
            switch (chapter) {
                case 0 -> blocks.add(block(Kind.QUOTE, sentence(16, random, "")));
                case 1 -> blocks.add(lines(Kind.BULLETS, 5, random));
                case 2 -> blocks.add(table(random));
                case 3 -> blocks.add(lines(Kind.NUMBERS, 4, random));
                default -> blocks.add(lines(Kind.CODE, 6, random));
            }
            if (chapter == 2 || chapter == 4) {
                blocks.add(block(Kind.PART, capital(words(3, random))));
            }
            blocks.add(block(Kind.PARAGRAPH, paragraph(random, here > 1, chapter == 3 ? "[^2]" : "")));
        }
        blocks.add(block(Kind.NOTE, "[^1]: " + sentence(10, random, "")));
        blocks.add(block(Kind.NOTE, "[^2]: " + sentence(10, random, "")));
        return blocks;
    }

    private static Block block(Kind kind, String line) {
        return new Block(kind, List.of(line));
    }

    private Block lines(Kind kind, int count, Random random) {
        return new Block(
                kind,
                IntStream.range(0, count).mapToObj(i -> sentence(7, random, "")).toList());
    }

    private Block table(Random random) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            rows.add("| " + words(2, random) + " | " + random.nextInt(10_000) + " | " + words(3, random) + " |");
        }
        rows.add(1, "| --- | --- | --- |");
        return new Block(Kind.TABLE, rows);
    }

    private String paragraph(Random random, boolean hasLink, String note) {
        int sentences = 4 + random.nextInt(2);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            String inside = switch (i) {
                case 0 -> hasLink ? String.valueOf(LINK) : "";
                case 1 -> "*" + words(2, random) + "*";
                case 2 -> "**" + words(1, random) + "**";
                case 3 -> "`" + words(1, random) + "`";
                default -> "";
            };
            all.add(sentence(8 + random.nextInt(7), random, inside));
        }
        return String.join(" ", all) + note;
    }

    private String sentence(int length, Random random, String inside) {
        String start = capital(words(length / 2, random));
        return start + (inside.isEmpty() ? "" : " " + inside) + " " + words(length - length / 2, random) + ".";
    }

    private String words(int count, Random random) {
        return random.ints(count, 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining(" "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
