import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page's text in the Markdown that all tools share; how a link is written is the tool's. */
final class Markdown {
    private Markdown() {}

    /** @param link a link to a page, in the tool's syntax */
    static String of(Corpus corpus, Corpus.Page page, Function<Corpus.Page, String> link) {
        Iterator<String> links = page.links().stream()
                .map(number -> link.apply(corpus.pages().get(number)))
                .iterator();
        return page.blocks().stream().map(block -> block(block, links)).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Corpus.Block block, Iterator<String> links) {
        List<String> lines = block.lines();
        return switch (block.kind()) {
            case CHAPTER -> "## " + lines.get(0);
            case PART -> "### " + lines.get(0);
            case PARAGRAPH -> linked(lines.get(0), links);
            case BULLETS -> joined("- ", lines);
            case NUMBERS ->
                IntStream.range(0, lines.size())
                        .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                        .collect(Collectors.joining("\n"));
            case QUOTE -> joined("> ", lines);
            case CODE -> "```text\n" + joined("", lines) + "\n```";
            case TABLE, NOTE -> joined("", lines);
        };
    }

    private static String joined(String before, List<String> lines) {
        return lines.stream().map(line -> before + line).collect(Collectors.joining("\n"));
    }

    private static String linked(String text, Iterator<String> links) {
        int place = text.indexOf(Corpus.LINK);
        return place < 0 ? text : text.substring(0, place) + links.next() + text.substring(place + 1);
    }

    /** What a reader must find on the page, each a run of words without markup. */
    static List<String> phrases(Corpus.Page page) {
        List<String> phrases = new ArrayList<>(List.of(page.title(), page.summary()));
        for (Corpus.Block block : page.blocks()) {
            for (String line : block.lines()) {
                for (String part : line.split("[*`|\u0001]|\\[\\^[12]]:?")) {
                    if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                        phrases.add(part.strip());
                    }
                }
            }
        }
        return phrases;
    }
}
