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
    // pages are our own writing: attributes stand in double quotes, and hold no bare ">"
    private static final Pattern ELEMENT = Pattern.compile("<(link|script|img)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z]+)=\"([^\"]*)\"");

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

    static PageNeeds of(Output page) {
        String html = new String(page.content(), StandardCharsets.UTF_8);
        List<Need> needs = new ArrayList<>();
        Matcher element = ELEMENT.matcher(html);
        while (element.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(element.group(2));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            need(page.path(), element.group(1), attributes).ifPresent(needs::add);
        }
        BitSet letters = new BitSet();
        html.codePoints().forEach(letters::set);
        return new PageNeeds(needs, letters);
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
