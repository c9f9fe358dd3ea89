package explainer.output.cms;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the content editor works.
 *
 * @param title of the site
 * @param repository on GitHub: {@code owner/name}
 * @param url of the site
 * @param folders that hold pages, from the project's root, in order: {@code content/summit}
 */
public record CmsSite(String title, String repository, String branch, Optional<String> url, List<String> folders) {
    private static final Pattern PATH = Pattern.compile("/([^/]+/[^/]+?)(?:\\.git)?/?");

    public CmsSite {
        Objects.requireNonNull(title);
        Objects.requireNonNull(repository);
        Objects.requireNonNull(branch);
        Objects.requireNonNull(url);
        folders = List.copyOf(folders);
    }

    /** {@code owner/name}; empty for an address that is not that of a project on GitHub. */
    public static Optional<String> repository(URI address) {
        Matcher path = PATH.matcher(address.getPath());
        boolean isGitHub = address.getHost().toLowerCase(Locale.ROOT).equals("github.com");
        return isGitHub && path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
