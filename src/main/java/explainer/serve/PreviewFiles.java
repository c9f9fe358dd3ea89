package explainer.serve;

import explainer.base.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the preview itself brings into the browser, at addresses that no page of a site can have. */
final class PreviewFiles {
    /** No name of a page or an asset begins with this sign. */
    static final String FOLDER = "/~preview/";

    static final String EVENTS = FOLDER + "events";
    static final String STATE = FOLDER + "state";
    static final String SHOWN = FOLDER + "shown";

    private static final String SCRIPT = "client.js";
    private static final String STYLE = "overlay.css";
    private static final String END_OF_PAGE = "</body>";

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final byte[] waiting;
    private final String server;

    /** @param server names this run of the program: a tab that was made by another one is out of date */
    PreviewFiles(String server) {
        this.server = server;
        files.put(FOLDER + SCRIPT, read(SCRIPT));
        files.put(FOLDER + STYLE, read(STYLE));
        waiting = read("waiting.html");
    }

    static boolean isOurs(URI address) {
        return address.getPath() != null && address.getPath().startsWith(FOLDER);
    }

    Optional<Reply> find(String address) {
        return Optional.ofNullable(files.get(address))
                .map(bytes -> Reply.of(200, ContentTypes.of(SitePath.of(name(address))), bytes, Reply.NO_STORE));
    }

    /** The page before there is a site. */
    byte[] waiting(Snapshot snapshot) {
        return withScript(waiting, snapshot, List.of());
    }

    /**
     * A page with the script that keeps it up to date. It stands in the answer only, never in the site.
     *
     * @param paths of the files whose change is one of this page: what the tab shows, and what it would show if it were there
     */
    byte[] withScript(byte[] html, Snapshot snapshot, List<SitePath> paths) {
        // one character a byte
        String text = new String(html, StandardCharsets.ISO_8859_1);
        text = open(text);
        int end = text.lastIndexOf(END_OF_PAGE);
        int at = end < 0 ? text.length() : end;
        String pages = encoded(paths);
        String script = "<script src=\"" + FOLDER + SCRIPT + "\" data-server=\"" + server + "\" data-revision=\""
                + snapshot.revision() + "\" data-pages=\"" + pages + "\" data-styles=\""
                + encoded(snapshot.styleSheets()) + "\"></script>\n";
        return (text.substring(0, at) + script + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An encoded name has no blank in it, and needs no escape in HTML. */
    private static String encoded(List<SitePath> paths) {
        return paths.stream().map(path -> Form.encoded(path.value())).collect(Collectors.joining(" "));
    }

    /** A page's policy would refuse what the preview brings along: here it allows whatever this server has. */
    private static String open(String html) {
        return html.replaceFirst(
                        "(<meta http-equiv=\"Content-Security-Policy\" content=\")default-src 'none'",
                        "$1default-src 'self'")
                .replaceFirst("style-src 'sha256-", "style-src 'self' 'sha256-");
    }

    private static String name(String address) {
        return address.substring(FOLDER.length());
    }

    private static byte[] read(String name) {
        try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
