package explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import explainer.testing.KitchenSink;
import explainer.testing.SiteFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content editor in a real browser: it starts from the site alone. */
class CmsIT {
    @TempDir
    private Path folder;

    @Test
    void itAsksForATokenAndTalksToNoOtherHost() throws Exception {
        SiteFixture project = KitchenSink.in(folder.resolve("project"));
        String settings = Files.readString(project.root().resolve("content/site.yaml"));
        project.write("content/site.yaml", settings.replaceFirst("(?m)^repository: .*\n", "") + "cms: true\n");
        BuiltSite.of(
                project.root(),
                folder.resolve("site"),
                "--drafts",
                "--repository=https://github.com/example/explainer");
        try (Playwright playwright = Playwright.create();
                Browser browser = Browsers.launch(playwright);
                LocalServer server = new LocalServer(folder.resolve("site"), LocalServer.freePort(), "/sub/")) {
            Page page = browser.newPage();
            List<String> asked = new ArrayList<>();
            // only what no policy has stopped gets as far as this
            page.route("**/*", route -> {
                asked.add(route.request().url());
                if (route.request().url().startsWith(server.url(""))) {
                    route.resume();
                } else {
                    route.abort();
                }
            });
            page.navigate(server.url("admin/"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In Using Access Token"))
                    .click();
            page.getByRole(AriaRole.TEXTBOX).first().waitFor();
            assertThat(page.title()).contains("Lighthouse");
            assertThat(page.locator("body").innerText()).doesNotContain("error in the CMS configuration");
            // the copy that lies elsewhere is refused, and the other is taken
            page.waitForFunction(
                    "[...document.fonts].some(face => face.family.includes('Material Symbols') && face.status === 'loaded')");
            assertThat(asked).allMatch(url -> url.startsWith(server.url("")) || url.startsWith("blob:"));
        }
    }
}
