package explainer.output.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A large site of invented words. */
public final class ManyPages {
    private ManyPages() {}

    /** Their texts have words as frequent as those of a language: the n-th most frequent a n-th as often as the first (Zipf). */
    public static List<IndexedPage> of(int count) {
        Random random = new Random(6);
        List<String> vocabulary = IntStream.range(0, 30_000)
                .mapToObj(i -> invented(random))
                .distinct()
                .toList();
        List<IndexedPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> parts = IntStream.range(0, 7)
                    .mapToObj(part -> text(vocabulary, 90, random))
                    .toList();
            pages.add(page("page-" + i, text(vocabulary, 5, random), parts));
        }
        return pages;
    }

    static IndexedPage page(String name, String title, List<String> texts) {
        List<IndexedPage.Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String heading = i == 0
                    ? ""
                    : texts.get(i).substring(0, Math.min(30, texts.get(i).length()));
            parts.add(new IndexedPage.Part(i == 0 ? "" : "part-" + i, heading, texts.get(i), false));
        }
        return new IndexedPage(
                name + "/index.html", title, "Event", texts.get(0), "1 May 2020", List.of(), List.of(), parts);
    }

    private static String invented(Random random) {
        return random.ints(2 + random.nextInt(3), 0, 100)
                .mapToObj(i -> "" + "bdfghklmnprstvwz".charAt(i % 16) + "aeiou".charAt(i / 16 % 5))
                .collect(Collectors.joining());
    }

    private static String text(List<String> vocabulary, int words, Random random) {
        return IntStream.range(0, words)
                .mapToObj(i -> vocabulary.get((int) Math.pow(vocabulary.size(), random.nextDouble()) - 1))
                .collect(Collectors.joining(" "));
    }
}
