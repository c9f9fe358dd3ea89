package explainer;

import explainer.graph.Drafts;
import explainer.report.DiagnosticFormat;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class Options {
    private Options() {}

    /** Where the project is. */
    static final class Project {
        @Option(
                names = "--project",
                paramLabel = "DIR",
                description = "the folder that holds content/ and templates/ (default: here)")
        private Path folder;

        Path folder() {
            return folder == null ? Path.of("") : folder;
        }
    }

    /** The day that counts as today. */
    static final class AsOf {
        @Option(
                names = "--as-of",
                paramLabel = "DATE",
                description = "the day by which facts are judged stale, as 2026-11-23 (default: the newest on which a"
                        + " page was checked)")
        private String text;

        Optional<LocalDate> day() {
            return Options.day("--as-of", text);
        }
    }

    /** An option without a value counts as not given. */
    static Optional<LocalDate> day(String option, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new BadArgument(option + " must be a day as 2026-11-23, not \"" + text + "\"");
        }
    }

    /** How what was found is printed. */
    static final class Format {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                defaultValue = "TEXT",
                description =
                        "how what was found is printed: text, json, sarif or github (default: text); the last three go"
                                + " to standard output, and nothing else does")
        private DiagnosticFormat value;

        DiagnosticFormat value() {
            return value;
        }
    }

    /** Whether changes are only shown. */
    static final class DryRun {
        @Option(names = "--dry-run", description = "show the changes and write nothing")
        private boolean isDryRun;

        boolean isDryRun() {
            return isDryRun;
        }
    }

    /** What counts as an error. */
    static final class Strict {
        @Option(names = "--strict", description = "count every warning as an error")
        private boolean isStrict;

        boolean isStrict() {
            return isStrict;
        }
    }

    /** Whether drafts are pages. */
    static final class WithDrafts {
        @Option(names = "--drafts", description = "treat pages marked as drafts as published ones, for a preview")
        private boolean areShown;

        Drafts drafts() {
            return areShown ? Drafts.SHOWN : Drafts.LEFT_OUT;
        }
    }

    /** A web address, if a text is one. */
    static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text.strip());
            return Optional.of(uri)
                    .filter(each ->
                            each.getHost() != null && List.of("http", "https").contains(each.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where the site will stand and where editors edit it. */
    static final class Hosting {
        @Option(names = "--url", paramLabel = "URL", description = "where the site will stand, for canonical addresses")
        private String url;

        @Option(
                names = "--repository",
                paramLabel = "URL",
                description = "the project on GitHub, for the link that leads editors to a page's source")
        private String repository;

        Optional<URI> url() {
            return address("--url", url);
        }

        Optional<URI> repository() {
            return address("--repository", repository);
        }

        /** An option without a value counts as not given: a build script passes on what it may not have. */
        private static Optional<URI> address(String option, String text) {
            if (text == null || text.isBlank()) {
                return Optional.empty();
            }
            try {
                URI uri = new URI(text.strip());
                // addresses are made by adding to it
                boolean isFolder = uri.getRawQuery() == null && uri.getRawFragment() == null;
                if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()) && isFolder) {
                    return Optional.of(uri);
                }
            } catch (URISyntaxException e) {
                // said below, as for any other text that is no address
            }
            throw new BadArgument(option
                    + " must be a web address that begins with https:// or http://, without \"?\" and \"#\", not \""
                    + text + "\"");
        }
    }
}
