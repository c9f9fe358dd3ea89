package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of a pull request as an editor gets it: a zip, unpacked anywhere, opened with a double click. */
class PreviewZipIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void thePreviewOpensFromDiskAndItsLinksLeadOn() throws Exception {
        BuiltSite built =
                BuiltSite.of(PROJECT, folder.resolve("site"), "--repository=https://github.com/example/explainer");
        Path zip = zip(built.folder(), folder.resolve("site-preview.zip"));
        Path unpacked = unzip(zip, folder.resolve("Downloads/site-preview (1) ə #2"));
        BuiltSite preview = new BuiltSite(unpacked);
        try (Playwright playwright = Playwright.create();
                Browser browser = Browsers.launch(playwright);
                BrowserContext context = browser.newContext()) {
            List<String> failed = new ArrayList<>();
            // Chromium refuses to load a font from disk early; the style sheet loads it all the same
            context.onRequestFailed(request -> {
                if (!request.resourceType().equals("font")) {
                    failed.add(request.url());
                }
            });
            Page page = context.newPage();
            page.navigate(preview.fileUrl("index.html"));
            assertThat(page.evaluate("() => getComputedStyle(document.body).marginTop"))
                    .as("the style is there")
                    .isEqualTo("0px");
            assertThat(
                            page.evaluate(
                                    "() => document.fonts.ready.then(fonts => [...fonts].some(font => font.status === 'loaded'))"))
                    .as("the font too")
                    .isEqualTo(true);
            page.locator("main a[href$='baku-summit/index.html']").first().click();
            assertThat(page.url()).isEqualTo(preview.fileUrl("baku-summit/index.html"));
            assertThat(page.locator("h1").textContent()).contains("Baku summit");
            page.locator(".foot a[href$='corrections/index.html']").click();
            assertThat(page.url()).isEqualTo(preview.fileUrl("corrections/index.html"));
            page.locator(".entries h2 a").first().click();
            page.locator("header.top a.name").click();
            assertThat(page.url()).isEqualTo(preview.fileUrl("index.html"));
            page.waitForLoadState();
            page.keyboard().press("Control+k");
            page.locator(".finder input").fill("declaration");
            page.locator(".results a").first().click();
            assertThat(page.locator("h1").textContent()).contains("Declaration");
            page.locator("header.top a.name").click();
            // a list of elements is taken as it is, also between two pages
            page.locator(".edit a").first().waitFor();
            assertThat(page.locator(".edit a").allTextContents())
                    .containsExactly("Suggest an edit to this page", "Report an error", "This page in Markdown");
            assertThat(failed).isEmpty();
        }
    }

    /** As the workflow does: without files whose names begin with a dot. */
    private static Path zip(Path site, Path zip) throws IOException {
        try (Stream<Path> files = Files.walk(site);
                OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(each).toString().replace('\\', '/');
                if (!name.startsWith(".")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(each, out);
                }
            }
        }
        return zip;
    }

    private static Path unzip(Path zip, Path to) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path path = to.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.copy(in, path);
            }
        }
        return to;
    }
}
