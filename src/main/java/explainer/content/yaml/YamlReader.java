package explainer.content.yaml;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 from Jackson's token stream, which has the exact place of every token; binding to Java types would lose the places,
 * keep the last of two equal keys, and turn {@code 010} into 10.
 */
public final class YamlReader {
    private static final int LARGEST = 64 << 20;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(LARGEST)
                    // we say where the first one stands
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private static final Pattern ITEM_WITHIN = Pattern.compile("\\n[ \\t]*(-)(?=[\\p{L}\\[])");

    private final SourceFile file;
    private final int start;
    private final int end;
    private final List<Diagnostic> found = new ArrayList<>();
    // the items that ended within the last map, where the hyphen of the next is missing
    private final List<YamlMap> before = new ArrayList<>();
    private YAMLParser parser;
    private int lastFeature = -1;

    // what the last conversion of a place saw: the next place is near, so a long line is not walked again for each
    private int seenLine = 1;
    private int seenColumn = 1;
    private int seenOffset;
    private final int firstLine;

    private YamlReader(SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.firstLine = file.at(start).line();
        this.seenOffset = start;
    }

    /** Reads a whole file. */
    public static Result<Optional<YamlNode>> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /**
     * Reads a stretch of a file that begins at the start of a line. Nothing is returned for a text that is not YAML; an empty text is an
     * empty map.
     */
    public static Result<Optional<YamlNode>> read(SourceFile file, int start, int end) {
        return new YamlReader(file, start, end).read();
    }

    private Result<Optional<YamlNode>> read() {
        Optional<Diagnostic> odd = OddCharacters.aroundKeys(file, start, end);
        if (odd.isPresent()) {
            return new Result<>(Optional.empty(), List.of(odd.get()));
        }
        Optional<YamlNode> root = Optional.of(YamlMap.empty(file.span(start, start)));
        try (YAMLParser p = (YAMLParser) FACTORY.createParser(
                ObjectReadContext.empty(), new WholeLetters(file.text().substring(start, end)))) {
            parser = p;
            JsonToken first = p.nextToken();
            if (first != null) {
                root = Optional.of(node(first));
                if (p.nextToken() != null) {
                    found.add(Diagnostic.of(YamlCode.YAML_FEATURE, tokenSpan(), "a second YAML document begins here")
                            .help("keep one document in a file: remove the line \"---\""));
                }
            }
        } catch (JacksonException e) {
            found.add(YamlFault.explain(e, file, start, end));
            root = Optional.empty();
        }
        return new Result<>(root, found);
    }

    private YamlNode node(JsonToken token) {
        refuseFeatures();
        return switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            default -> scalar(token);
        };
    }

    private YamlMap map() {
        int from = offset(parser.currentTokenLocation());
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        List<YamlMap> items = new ArrayList<>();
        int to = from;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            refuseFeatures();
            String key = parser.currentName();
            Span keySpan = tokenSpan();
            YamlNode value = node(parser.nextToken());
            if (!entries.isEmpty()
                    && isNewItem(key, keySpan, entries.values().iterator().next())) {
                items.add(new YamlMap(List.copyOf(entries.values()), file.span(from, Math.max(from, to))));
                entries.clear();
                from = keySpan.start();
            }
            to = Math.max(keySpan.end(), value.span().end());
            if (key.equals("<<")) {
                found.add(
                        Diagnostic.of(YamlCode.YAML_FEATURE, keySpan, "a merge key \"<<\" is not part of the language")
                                .help("write the keys out"));
                continue;
            }
            YamlEntry first = entries.putIfAbsent(key, new YamlEntry(key, keySpan, value));
            if (first != null) {
                found.add(Diagnostic.of(YamlCode.DUPLICATE_KEY, keySpan, "\"" + key + "\" is set twice")
                        .help("keep one of the two")
                        .see(first.keySpan(), "first set here"));
            }
        }
        before.clear();
        before.addAll(items);
        return new YamlMap(List.copyOf(entries.values()), file.span(from, Math.max(from, to)));
    }

    /** Whether an entry of a list begins with a key although its hyphen is missing, which is then reported. */
    private boolean isNewItem(String key, Span place, YamlEntry first) {
        String line = file.line(first.keySpan().from().line());
        boolean isNew = key.equals(first.key())
                && line.substring(0, first.keySpan().from().column() - 1)
                        .strip()
                        .equals("-");
        if (isNew) {
            found.add(Diagnostic.of(
                            YamlCode.DUPLICATE_KEY, place, "\"" + key + "\" is set twice: a new entry begins here")
                    .help("write \"- " + file.line(place.from().line()).strip()
                            + "\", with the hyphen where that of the entry above stands")
                    .see(first.keySpan(), "the entry above"));
        }
        return isNew;
    }

    private YamlList list() {
        int from = offset(parser.currentTokenLocation());
        List<YamlNode> items = new ArrayList<>();
        int to = from;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            YamlNode item = node(token);
            if (item instanceof YamlMap) {
                items.addAll(before);
                before.clear();
            }
            items.add(item);
            to = item.span().end();
        }
        return new YamlList(items, file.span(from, Math.max(from, to)));
    }

    private YamlScalar scalar(JsonToken token) {
        Span span = tokenSpan();
        boolean quoted =
                span.start() < span.end() && "\"'|>".indexOf(file.text().charAt(span.start())) >= 0;
        String raw = token == JsonToken.VALUE_NULL && !quoted ? "" : parser.getString();
        // a list of such items only is no list, which is said where a list is wanted
        if (!quoted && !raw.startsWith("-")) {
            itemsTakenForText(span);
        }
        return new YamlScalar(raw, quoted, span);
    }

    /** An item whose hyphen has no blank goes on with the text above it, for YAML. */
    private void itemsTakenForText(Span text) {
        Matcher item = ITEM_WITHIN.matcher(file.text()).region(text.start(), text.end());
        while (item.find()) {
            found.add(YamlFault.noBlankAfterHyphen(
                    file, item.start(1), file.line(file.at(item.start(1)).line())));
        }
    }

    private void refuseFeatures() {
        // Jackson hands an alias over as the anchor's name, loses the anchor of a text, and repeats the tag of a map at
        // its keys; but no text without quotation marks begins with any of the three signs
        int from = offset(parser.currentTokenLocation());
        char first = from < end ? file.text().charAt(from) : ' ';
        Optional<String> feature = first == '*'
                ? Optional.of("an alias (\"*\")")
                : first == '&'
                        ? Optional.of("an anchor (\"&\")")
                        : first == '!' ? Optional.of("a tag (\"!\")") : Optional.empty();
        if (feature.isPresent() && from > lastFeature) {
            // a map begins where its first key does
            lastFeature = from;
            String text = file.line(file.at(from).line());
            int column = from - file.lineStart(file.at(from).line());
            boolean isInList = text.substring(0, column).indexOf('[') >= 0;
            found.add(Diagnostic.of(YamlCode.YAML_FEATURE, tokenSpan(), feature.get() + " is not part of the language")
                    .help(
                            isInList
                                    ? "write the value out, or put it in quotation marks if it is text"
                                    : YamlText.help(text.substring(0, column), YamlText.meant(text.substring(column)))
                                            + " if it is text, or write the value out"));
        }
    }

    private Span tokenSpan() {
        int from = offset(parser.currentTokenLocation());
        int to = offset(parser.currentLocation());
        // a block scalar ends where the next token begins
        while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
            to--;
        }
        return file.span(from, Math.max(from, to));
    }

    /** The parser counts lines of its own text and columns in code points. */
    private int offset(TokenStreamLocation place) {
        int line = place.getLineNr();
        int column = place.getColumnNr();
        if (line != seenLine) {
            seenLine = line;
            seenColumn = 1;
            int fileLine = firstLine + line - 1;
            seenOffset = fileLine <= file.lineCount() ? file.lineStart(fileLine) : end;
        }
        while (seenColumn < column && seenOffset < end) {
            seenOffset += Character.charCount(file.text().codePointAt(seenOffset));
            seenColumn++;
        }
        while (seenColumn > Math.max(1, column)) {
            seenOffset -= Character.charCount(file.text().codePointBefore(seenOffset));
            seenColumn--;
        }
        return Math.min(seenOffset, end);
    }
}
