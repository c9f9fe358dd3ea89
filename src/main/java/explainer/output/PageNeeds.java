package explainer.output;

import explainer.base.SitePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finished page names for the browser to load.
 *
 * @param files that it names, in its order
 * @param letters that it shows, by which browsers choose fonts
 */
record PageNeeds(List<Need> files, BitSet letters) {
    private static final List<String> ELEMENTS = List.of("link", "script", "img");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z]+)=\"([^\"]*)\"");
    private static final int LONGEST_NAME = 8;
    // what a URI reads as more than names between slashes
    private static final String SIGNS = ":?#%&\\ ";

    /** How a file is used. */
    enum Use {
        STYLE,
        SCRIPT,
        IMAGE,
        /** An image that is loaded when a reader comes near it. */
        LATER_IMAGE,
        OTHER
    }

    record Need(Use use, SitePath path) {
        Need {
            Objects.requireNonNull(use);
            Objects.requireNonNull(path);
        }
    }

    PageNeeds {
        files = List.copyOf(files);
        letters = (BitSet) letters.clone();
    }

    /** Pages are our own writing: attributes stand in double quotes, and hold no bare {@code >}. */
    static PageNeeds of(Output page) {
        byte[] html = page.content();
        List<Need> needs = new ArrayList<>();
        BitSet letters = new BitSet();
        boolean[] ascii = new boolean[128];
        for (int i = 0; i < html.length; i++) {
            int each = html[i];
            if (each >= 0) {
                ascii[each] = true;
                if (each == '<' && canBeMeant(html, i + 1)) {
                    element(page.path(), html, i).ifPresent(needs::add);
                }
            } else if (each >= (byte) 0xC0) {
                letters.set(codePoint(html, i));
            }
        }
        for (int i = 0; i < ascii.length; i++) {
            letters.set(i, ascii[i]);
        }
        return new PageNeeds(needs, letters);
    }

    /** In UTF-8 the first byte of a letter says how many follow it, and each of these brings six bits. A file of an editor may break off. */
    private static int codePoint(byte[] text, int start) {
        int first = text[start] & 0xFF;
        int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        int point = first & (0x3F >> more);
        for (int i = 1; i <= more && start + i < text.length; i++) {
            point = point << 6 | text[start + i] & 0x3F;
        }
        return Math.min(point, Character.MAX_CODE_POINT);
    }

    /** Whether the name of one of the elements can begin here; most that begin do not begin like one. */
    private static boolean canBeMeant(byte[] html, int at) {
        return at + 1 < html.length
                && switch (html[at]) {
                    case 'l' -> html[at + 1] == 'i';
                    case 's' -> html[at + 1] == 'c';
                    case 'i' -> html[at + 1] == 'm';
                    default -> false;
                };
    }

    private static Optional<Need> element(SitePath page, byte[] html, int start) {
        int length = Math.min(LONGEST_NAME, html.length - start - 1);
        String begins = new String(html, start + 1, length, StandardCharsets.ISO_8859_1);
        for (String name : ELEMENTS) {
            if (begins.startsWith(name) && (begins.length() == name.length() || isEnd(begins.charAt(name.length())))) {
                int from = start + 1 + name.length();
                int end = from;
                while (end < html.length && html[end] != '>') {
                    end++;
                }
                return need(page, name, attributes(new String(html, from, end - from, StandardCharsets.UTF_8)));
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(char sign) {
        return !Character.isLetterOrDigit(sign) && sign != '_';
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private static Optional<Need> need(SitePath page, String element, Map<String, String> attributes) {
        if (element.equals("link")) {
            return switch (attributes.getOrDefault("rel", "")) {
                case "stylesheet" -> need(page, Use.STYLE, attributes.get("href"));
                case "modulepreload" -> need(page, Use.SCRIPT, attributes.get("href"));
                case "preload", "icon" -> need(page, Use.OTHER, attributes.get("href"));
                default -> Optional.empty();
            };
        }
        Use use = element.equals("script")
                ? Use.SCRIPT
                : "lazy".equals(attributes.get("loading")) ? Use.LATER_IMAGE : Use.IMAGE;
        return need(page, use, attributes.get("src"));
    }

    private static Optional<Need> need(SitePath page, Use use, String address) {
        return address == null ? Optional.empty() : resolve(page, address).map(path -> new Need(use, path));
    }

    /** Where an address leads; empty where that is not in the site. */
    static Optional<SitePath> resolve(SitePath from, String address) {
        return isPlain(address) ? resolvedPlain(from.value(), address) : resolvedUri(from, address);
    }

    /** Whether an address has nothing but names and steps upward, at its start: as nearly all have, and a URI need not be asked. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char each = address.charAt(i);
            if (each > '~' || SIGNS.indexOf(each) >= 0) {
                return false;
            }
        }
        int names = 0;
        while (address.startsWith("../", names)) {
            names += 3;
        }
        return address.length() > names
                && address.charAt(names) != '/'
                && address.charAt(names) != '.'
                && !address.contains("/.")
                && !address.contains("//");
    }

    private static Optional<SitePath> resolvedPlain(String from, String address) {
        int folder = from.lastIndexOf('/') + 1;
        int names = 0;
        while (address.startsWith("../", names)) {
            if (folder == 0) {
                return Optional.empty();
            }
            folder = from.lastIndexOf('/', folder - 2) + 1;
            names += 3;
        }
        String path = from.substring(0, folder) + address.substring(names);
        return SitePath.isValid(path) ? Optional.of(SitePath.of(path)) : Optional.empty();
    }

    private static Optional<SitePath> resolvedUri(SitePath from, String address) {
        try {
            URI to = new URI(null, null, "/" + from.value(), null).resolve(new URI(address.replace("&amp;", "&")));
            String path = to.getPath() == null || to.getScheme() != null
                    ? ""
                    : to.getPath().substring(1);
            return SitePath.isValid(path) ? Optional.of(SitePath.of(path)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
