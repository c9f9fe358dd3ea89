package explainer.output.search;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * The index in pieces, so that a query loads only those that it needs, whatever the size of the site: words in the order of letters, and what
 * is shown of pages in the order of addresses.
 *
 * @param head says which piece holds what
 * @param pieces each with a fingerprint in its name
 */
public record SearchIndex(IndexFile head, List<IndexFile> pieces) {
    // characters of a piece before it is compressed, by which a query of four words and eight results stays below 150
    // kB
    private static final int WORDS = 48_000;
    private static final int PAGES = 11_000;

    public SearchIndex {
        Objects.requireNonNull(head);
        pieces = List.copyOf(pieces);
    }

    /** @param pages in any order */
    public static SearchIndex of(List<IndexedPage> pages) {
        return of(pages, WordCounts::of);
    }

    /** The same, where the words of a page may be remembered. */
    public static SearchIndex of(List<IndexedPage> pages, Function<IndexedPage, WordCounts> read) {
        List<IndexedPage> sorted =
                pages.stream().sorted(Comparator.comparing(IndexedPage::path)).toList();
        Postings postings = new Postings();
        sorted.forEach(page -> read.apply(page).parts().forEach(postings::add));
        postings.dropCommon();
        List<Piece> words = pieces("words", WORDS, postings.words(), Function.identity(), postings::write);
        List<Piece> shown = pieces("pages", PAGES, sorted, IndexedPage::path, SearchIndex::page);
        List<IndexFile> files = new ArrayList<>();
        words.forEach(piece -> files.add(piece.file));
        shown.forEach(piece -> files.add(piece.file));
        return new SearchIndex(IndexFile.of("index", json -> head(json, sorted, postings, words, shown)), files);
    }

    /**
     * @param first the least of what it holds
     * @param count of things in it
     */
    private record Piece(String first, int count, IndexFile file) {}

    private static <T> List<Piece> pieces(
            String name, int size, List<T> things, Function<T, String> key, BiConsumer<T, JsonGenerator> write) {
        List<Piece> pieces = new ArrayList<>();
        List<T> held = new ArrayList<>();
        int length = 0;
        for (T thing : things) {
            int more = IndexFile.json(json -> write.accept(thing, json)).length();
            if (!held.isEmpty() && length + more > size) {
                pieces.add(piece(name + "-" + (pieces.size() + 1), held, key, write));
                held.clear();
                length = 0;
            }
            held.add(thing);
            length += more;
        }
        if (!held.isEmpty()) {
            pieces.add(piece(name + "-" + (pieces.size() + 1), held, key, write));
        }
        return pieces;
    }

    private static <T> Piece piece(
            String name, List<T> things, Function<T, String> key, BiConsumer<T, JsonGenerator> write) {
        IndexFile file = IndexFile.of(name, json -> {
            json.writeStartArray();
            things.forEach(thing -> write.accept(thing, json));
            json.writeEndArray();
        });
        SitePath named =
                Fingerprint.inName(SitePath.of(name + ".js"), file.text().getBytes(StandardCharsets.UTF_8));
        return new Piece(key.apply(things.get(0)), things.size(), new IndexFile(stem(named.value()), file.text()));
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - ".js".length());
    }

    /** A page as {@code [path, title, kind, summary, as-of, [[id, heading, meaning], …]]}; the meaning is there for terms only. */
    private static void page(IndexedPage page, JsonGenerator json) {
        json.writeStartArray();
        List.of(page.path(), page.title(), page.kind(), page.summary(), page.asOf())
                .forEach(json::writeString);
        json.writeStartArray();
        for (IndexedPage.Part part : page.parts()) {
            json.writeStartArray();
            json.writeString(part.id());
            json.writeString(part.heading());
            if (part.isTerm()) {
                json.writeString(part.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void head(
            JsonGenerator json, List<IndexedPage> pages, Postings postings, List<Piece> words, List<Piece> shown) {
        json.writeStartObject();
        json.writeName("letters");
        json.writeStartObject();
        Folding.LETTERS.forEach((letter, plain) -> {
            json.writeName(letter);
            json.writeString(plain);
        });
        json.writeEndObject();
        json.writeName("common");
        json.writeStartArray();
        postings.common().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("parts");
        numbers(json, pages.stream().mapToInt(page -> page.parts().size()));
        json.writeName("lengths");
        json.writeStartArray();
        for (Field field : Field.values()) {
            numbers(json, IntStream.range(0, postings.parts()).map(part -> postings.length(part, field)));
        }
        json.writeEndArray();
        json.writeName("words");
        pieces(json, words);
        json.writeName("pages");
        pieces(json, shown);
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, IntStream numbers) {
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private static void pieces(JsonGenerator json, List<Piece> pieces) {
        json.writeStartArray();
        for (Piece piece : pieces) {
            json.writeStartArray();
            json.writeString(piece.first);
            json.writeNumber(piece.count);
            json.writeString(piece.file.name());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
