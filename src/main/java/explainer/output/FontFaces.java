package explainer.output;

import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fonts that a style sheet names: a browser loads one when a page has a letter of its range (CSS Fonts, level 4). */
record FontFaces(List<Face> faces) {
    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
    private static final Pattern URL = Pattern.compile("url\\(\"([^\"]+)\"\\)");
    private static final Pattern RANGES = Pattern.compile("unicode-range:([^;]*)");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?");
    private static final int HEX = 16;

    /** @param letters of its range; all, where none is named */
    record Face(SitePath file, BitSet letters) {}

    FontFaces {
        faces = List.copyOf(faces);
    }

    static FontFaces of(Output style) {
        List<Face> faces = new ArrayList<>();
        Matcher face = FACE.matcher(new String(style.content(), StandardCharsets.UTF_8));
        while (face.find()) {
            Matcher url = URL.matcher(face.group(1));
            Optional<SitePath> file = url.find() ? PageNeeds.resolve(style.path(), url.group(1)) : Optional.empty();
            file.ifPresent(path -> faces.add(new Face(path, letters(face.group(1)))));
        }
        return new FontFaces(faces);
    }

    /** The fonts for a text. */
    Stream<SitePath> needed(BitSet letters) {
        return faces.stream().filter(face -> face.letters.intersects(letters)).map(Face::file);
    }

    private static BitSet letters(String face) {
        BitSet letters = new BitSet();
        Matcher ranges = RANGES.matcher(face);
        if (!ranges.find()) {
            letters.set(0, Character.MAX_CODE_POINT + 1);
            return letters;
        }
        Matcher range = RANGE.matcher(ranges.group(1));
        while (range.find()) {
            int from = Integer.parseInt(range.group(1), HEX);
            letters.set(from, 1 + (range.group(2) == null ? from : Integer.parseInt(range.group(2), HEX)));
        }
        return letters;
    }
}
