package explainer.serve;

import explainer.base.SitePath;
import explainer.output.Output;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file of a snapshot that an address means. Nothing is ever looked for on the disk. */
final class Addresses {
    private static final String INDEX = "index.html";
    private static final SitePath NOT_FOUND = SitePath.of("404.html");
    private static final Pattern FINGERPRINT = Pattern.compile("\\.[0-9a-f]{10}\\.[a-z0-9]+$");

    private final PreviewFiles files;
    private final RecentPages recent;

    /** @param recent hears of the pages that are asked for */
    Addresses(PreviewFiles files, RecentPages recent) {
        this.files = files;
        this.recent = recent;
    }

    /** @param path of the address, decoded */
    Reply answer(String path, Snapshot snapshot) {
        if (!snapshot.hasSite()) {
            return page(503, files.waiting(snapshot));
        }
        List<SitePath> meant = meant(path);
        for (SitePath each : meant) {
            Output output = snapshot.files().get(each);
            if (output != null && (path.endsWith("/") || path.endsWith(each.value()))) {
                return found(output, snapshot);
            }
            if (output != null) {
                return Reply.text(302, "The page is at the address with a slash at its end.")
                        .header("Location", address(each));
            }
        }
        return notFound(meant, snapshot);
    }

    /**
     * The answer while the files of a build are in the making: a page of it that can be made by itself, or a file that nothing can have changed.
     *
     * @return nothing if one must wait for all
     */
    Optional<Reply> early(String path, Snapshot snapshot) {
        return snapshot.first()
                .flatMap(first -> meant(path).stream()
                        .filter(each -> path.endsWith("/") || path.endsWith(each.value()))
                        .map(each -> isNamedByContent(each)
                                ? Optional.ofNullable(snapshot.files().get(each))
                                : first.find(each))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(output -> found(output, snapshot)));
    }

    /** The files that an address can mean: a file, or a folder's page. None if a name in it begins with a dot, or cannot be in a site. */
    private static List<SitePath> meant(String path) {
        List<SitePath> meant = new ArrayList<>();
        if (path.startsWith("/") && !path.contains("/.")) {
            String inside = path.substring(1);
            for (String each : inside.isEmpty() || inside.endsWith("/")
                    ? List.of(inside + INDEX)
                    : List.of(inside, inside + "/" + INDEX)) {
                if (SitePath.isValid(each)) {
                    meant.add(SitePath.of(each));
                }
            }
        }
        return meant;
    }

    private Reply found(Output output, Snapshot snapshot) {
        if (ContentTypes.isPage(output.path())) {
            recent.add(output.path());
            return page(200, files.withScript(output.content(), snapshot, List.of(output.path())));
        }
        boolean keeps = isNamedByContent(output.path());
        return Reply.of(200, ContentTypes.of(output.path()), output.content(), keeps ? Reply.FOR_EVER : Reply.NO_STORE);
    }

    private static boolean isNamedByContent(SitePath path) {
        return FINGERPRINT.matcher(path.value()).find();
    }

    private Reply notFound(List<SitePath> meant, Snapshot snapshot) {
        Output page = snapshot.files().get(NOT_FOUND);
        if (page == null) {
            return Reply.text(404, "There is no page at this address.");
        }
        List<SitePath> paths = new ArrayList<>(meant);
        paths.add(NOT_FOUND);
        return page(404, files.withScript(page.content(), snapshot, paths));
    }

    private static Reply page(int status, byte[] html) {
        return Reply.of(status, ContentTypes.of(NOT_FOUND), html, Reply.NO_STORE);
    }

    private static String address(SitePath page) {
        try {
            return new URI(null, null, "/" + page.pretty(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path in the site is one of an address", e);
        }
    }
}
