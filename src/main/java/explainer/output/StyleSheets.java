package explainer.output;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Joins files to style sheets. Each file is a cascade layer that has its name ({@code 30-base.css} is the layer base). The order of layers is
 * that of the numbers in the names, whichever sheets the files are in; the sheet that every page loads first says it.
 */
final class StyleSheets {
    /** The sheet for every page. */
    static final String EVERYWHERE = "site";

    private final SortedMap<Part, String> parts =
            new TreeMap<>(Comparator.comparing(Part::file).thenComparing(Part::sheet));

    private record Part(String sheet, String file) {
        String layer() {
            return file.replaceFirst("^[0-9]+-", "").replaceFirst("\\.css$", "");
        }
    }

    void add(String sheet, String file, String css) {
        Part part = new Part(sheet, file);
        parts.merge(part, "@layer " + part.layer() + "{" + StyleText.compact(css) + "}\n", String::concat);
    }

    /** By name. There is always one for every page. */
    SortedMap<String, Output> outputs(String madeBy) {
        SortedMap<String, StringBuilder> texts = new TreeMap<>();
        texts.put(EVERYWHERE, new StringBuilder(order()));
        parts.forEach((part, css) ->
                texts.computeIfAbsent(part.sheet, sheet -> new StringBuilder()).append(css));
        SortedMap<String, Output> outputs = new TreeMap<>();
        texts.forEach((sheet, text) -> {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            SitePath path = Fingerprint.inName(SitePath.of("assets/" + sheet + ".css"), bytes);
            outputs.put(sheet, Output.of(path, bytes, madeBy));
        });
        return outputs;
    }

    private String order() {
        List<String> layers =
                parts.keySet().stream().map(Part::layer).distinct().toList();
        return layers.isEmpty() ? "" : layers.stream().collect(Collectors.joining(",", "@layer ", ";\n"));
    }
}
