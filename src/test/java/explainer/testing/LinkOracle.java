package explainer.testing;

import explainer.base.SitePath;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows nothing of our graph: reads the finished pages as a browser does and follows every address. */
public final class LinkOracle {
    private static final Pattern CSS_URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Document> pages = new TreeMap<>();
    private int followed;

    /** @param files the whole site by path */
    public LinkOracle(SortedMap<String, byte[]> files) {
        this.files = files;
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    /** What is wrong with the pages, each with its page; empty if nothing is. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                if (!element.normalName().equals("base")) {
                    String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    checkAddress(path, address, faults);
                }
            }
            checkIds(path, page, faults);
            checkSelfContained(path, page, faults);
        });
        files.forEach((path, content) -> {
            if (path.endsWith(".css")) {
                Matcher url = CSS_URL.matcher(new String(content, StandardCharsets.UTF_8));
                while (url.find()) {
                    checkAddress(path, url.group(1), faults);
                }
            }
        });
        return faults;
    }

    /** How many addresses inside the site were followed. */
    public int followed() {
        return followed;
    }

    private void checkAddress(String from, String address, List<String> faults) {
        if (address.matches("(https?|mailto|tel):.*")) {
            return;
        }
        followed++;
        if (address.startsWith("/")) {
            faults.add(from + " → " + address + ": works at the server's root only");
        } else {
            follow(from, address).ifPresent(why -> faults.add(from + " → " + address + ": " + why));
        }
    }

    private Optional<String> follow(String from, String address) {
        URI resolved = URI.create("site:/" + from.replace(" ", "%20")).resolve(address.replace(" ", "%20"));
        String path = decoded(resolved.getRawPath().substring(1));
        if (!SitePath.isValid(path) || !files.containsKey(path)) {
            return Optional.of("no file " + path);
        }
        String fragment = resolved.getRawFragment();
        if (fragment == null || !pages.containsKey(path)) {
            return Optional.empty();
        }
        String id = decoded(fragment);
        return pages.get(path).getElementById(id) == null ? Optional.of("no element " + id) : Optional.empty();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Ids are unique, and those that the build makes hold a full stop, which no heading's id can. */
    private static void checkIds(String path, Document page, List<String> faults) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element element : page.select("[id]")) {
            counts.merge(element.id(), 1, Integer::sum);
            boolean isHeadingOfTheText = element.normalName().matches("h[1-6]") && element.closest(".prose") != null;
            if (!isHeadingOfTheText && !element.id().contains(".")) {
                faults.add(path + ": the id " + element.id() + " can meet a heading's");
            }
        }
        counts.forEach((id, count) -> {
            if (count > 1) {
                faults.add(path + ": the id " + id + " stands " + count + " times");
            }
        });
    }

    private static void checkSelfContained(String path, Document page, List<String> faults) {
        String foreign =
                "script:not([src]), script[src^=http], iframe, object, embed, [style], img[src^=http], link[href^=http]:not([rel=canonical]):not([rel=license])";
        page.select(foreign).forEach(element -> faults.add(path + ": " + element.outerHtml()));
    }
}
