import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a tool has done the work: every page and list is there, and one page holds all of its text and links. */
final class Check {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SLUG = Pattern.compile("page-\\d{5}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Check() {}

    /** What is missing; nothing if all is there. */
    static List<String> faults(Tool tool, Corpus corpus, Path out) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Corpus.Page page : corpus.pages()) {
            exists(tool.built(out, page), faults);
        }
        for (int tag = 0; tag < Corpus.TAGS; tag++) {
            if (!corpus.withTag(tag).isEmpty()) {
                listsAll(tool, corpus, tag, out, faults);
            }
        }
        exists(out.resolve("index.html"), faults);
        tool.extras(out).forEach(extra -> exists(extra, faults));
        Corpus.Page sample = corpus.sample();
        if (faults.isEmpty()) {
            String html = Files.readString(tool.built(out, sample));
            String words = words(TAG.matcher(html).replaceAll(" "));
            for (String phrase : Markdown.phrases(sample)) {
                if (!words.contains(words(phrase))) {
                    faults.add("the page " + sample.slug() + " lacks \"" + phrase + "\"");
                }
            }
            for (int link : sample.links()) {
                if (!html.contains(corpus.pages().get(link).slug())) {
                    faults.add("the page " + sample.slug() + " lacks a link to " + link);
                }
            }
        }
        return faults;
    }

    private static void listsAll(Tool tool, Corpus corpus, int tag, Path out, List<String> faults) throws IOException {
        Path file = tool.builtTag(out, tag);
        if (!exists(file, faults)) {
            return;
        }
        Set<String> listed = SLUG.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        corpus.withTag(tag).stream()
                .filter(page -> !listed.contains(page.slug()))
                .forEach(page -> faults.add(file + " lacks " + page.slug()));
    }

    private static boolean exists(Path file, List<String> faults) {
        if (!Files.isRegularFile(file)) {
            faults.add("there is no " + file);
            return false;
        }
        return true;
    }

    private static String words(String text) {
        return WORD.matcher(text.replaceAll("&#?\\w+;", " "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
