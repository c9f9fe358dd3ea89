package explainer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts a real browser: the one that BROWSER_PATH names, else an installed Chromium or Chrome, else Debian's Chromium where this is
 * Debian and we may install it, else Playwright's own download. No browser is a failure, never a skip.
 */
final class Browsers {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    // a test needs no account, no updates and no network
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        executable().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** The browser to start; empty for Playwright's own. */
    private static Optional<Path> executable() {
        String named = System.getenv("BROWSER_PATH");
        if (named != null && !named.isBlank()) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new IllegalStateException("BROWSER_PATH names no program: " + named);
            }
            return Optional.of(Path.of(named));
        }
        return installed().or(Browsers::installOnDebian).or(Browsers::download);
    }

    private static Optional<Path> installed() {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installOnDebian() {
        if (!isDebian() || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        run(Map.of(), "apt-get", "update", "-qq");
        run(
                Map.of("DEBIAN_FRONTEND", "noninteractive"),
                "apt-get",
                "-o",
                "DPkg::Lock::Timeout=300",
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "chromium");
        return installed();
    }

    private static Optional<Path> download() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        run(
                Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ""),
                java,
                "-cp",
                classPath,
                "com.microsoft.playwright.CLI",
                "install",
                "--only-shell",
                "chromium");
        return Optional.empty();
    }

    private static boolean isDebian() {
        // Ubuntu's chromium package is a stub for another installer
        Path release = Path.of("/etc/os-release");
        try (Stream<String> lines = Files.exists(release) ? Files.lines(release) : Stream.empty()) {
            return lines.anyMatch("ID=debian"::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            List<String> said =
                    new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no browser: " + String.join(" ", command) + " failed:\n"
                        + String.join("\n", said.subList(Math.max(0, said.size() - 10), said.size()))
                        + "\nInstall Chromium, or name a browser with BROWSER_PATH.");
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "no browser: " + String.join(" ", command) + ": " + e.getMessage()
                            + "\nInstall Chromium, or name a browser with BROWSER_PATH.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
