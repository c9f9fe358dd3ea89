package explainer.publish;

import static explainer.publish.SiteFolder.outputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.base.Diagnostic;
import explainer.output.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Outputs TWO_PAGES = outputs("index.html", "Home", "about/team/index.html", "Team");

    @TempDir
    Path project;

    private SiteFolder site;

    @BeforeEach
    void name() {
        site = new SiteFolder(project.resolve("site"));
    }

    @Test
    void theFirstPublishMakesTheFolderAndEveryFile() throws IOException {
        assertThat(publish(TWO_PAGES)).isEqualTo(new Published(2, 0, 0, 0, List.of()));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "Home", "about/team/index.html", "Team"));
    }

    @Test
    void theSecondPublishKeepsEveryFileAndItsTime() throws IOException {
        publish(TWO_PAGES);
        List<String> all = List.of("index.html", "about/team/index.html", Manifest.FILE);
        for (String file : all) {
            Files.setLastModifiedTime(site.at(file), LONG_AGO);
        }
        assertThat(publish(TWO_PAGES)).isEqualTo(new Published(0, 0, 2, 0, List.of()));
        for (String file : all) {
            assertThat(Files.getLastModifiedTime(site.at(file))).as(file).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void onlyAChangedFileIsWritten() throws IOException {
        publish(TWO_PAGES);
        Files.setLastModifiedTime(site.at("index.html"), LONG_AGO);
        assertThat(publish(outputs("index.html", "Home", "about/team/index.html", "New team")))
                .isEqualTo(new Published(0, 1, 1, 0, List.of()));
        assertThat(site.read("about/team/index.html")).isEqualTo("New team");
        assertThat(Files.getLastModifiedTime(site.at("index.html"))).isEqualTo(LONG_AGO);
    }

    @Test
    void foreignFilesSurvive() throws IOException {
        site.put(".gitignore", "*").put("drafts/old/page.html", "Mine").put("about/notes.txt", "Mine");
        publish(TWO_PAGES);
        publish(outputs());
        assertThat(site.tree())
                .isEqualTo(Map.of(".gitignore", "*", "drafts/old/page.html", "Mine", "about/notes.txt", "Mine"));
    }

    @Test
    void anIdenticalForeignFileBecomesOurs() throws IOException {
        site.put("index.html", "Home");
        assertThat(publish(outputs("index.html", "Home"))).isEqualTo(new Published(0, 0, 1, 0, List.of()));
        assertThat(publish(outputs())).isEqualTo(new Published(0, 0, 0, 1, List.of()));
        assertThat(site.tree()).isEmpty();
    }

    @Test
    void aRefusalLeavesEverythingAsItWas() throws IOException {
        publish(outputs("index.html", "Home", "gone.html", "Gone"));
        site.put("about/index.html", "Mine").put(".explainer-crashed.tmp", "half");
        SortedMap<String, String> before = site.tree();
        byte[] manifest = Files.readAllBytes(site.at(Manifest.FILE));

        Published published = publish(outputs("index.html", "New home", "about/index.html", "Ours", "new.html", "New"));

        assertThat(published.diagnostics())
                .singleElement()
                .matches(found -> found.code() == PublishCode.FOREIGN_FILE)
                .matches(found -> found.span().file().path().equals("site/about/index.html"));
        assertThat(published).isEqualTo(new Published(0, 0, 0, 0, published.diagnostics()));
        assertThat(site.tree()).isEqualTo(before);
        assertThat(Files.readAllBytes(site.at(Manifest.FILE))).isEqualTo(manifest);
    }

    @Test
    void aDeletedPageVanishesWithItsEmptyFolders() throws IOException {
        publish(TWO_PAGES);
        assertThat(publish(outputs("index.html", "Home"))).isEqualTo(new Published(0, 0, 1, 1, List.of()));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "Home"));
    }

    @Test
    void aForeignEmptyFolderStays() throws IOException {
        publish(TWO_PAGES);
        Files.createDirectory(site.at("about/mine"));
        Files.createDirectory(site.at("mine"));
        publish(outputs());
        assertThat(site.tree()).containsOnlyKeys("about/mine/", "mine/");
    }

    @Test
    void aHandEditedPageIsRestored() throws IOException {
        publish(TWO_PAGES);
        site.put("index.html", "Hame");
        assertThat(publish(TWO_PAGES)).isEqualTo(new Published(0, 1, 1, 0, List.of()));
        assertThat(site.read("index.html")).isEqualTo("Home");
    }

    @Test
    void aVanishedPageIsMadeAgain() throws IOException {
        publish(TWO_PAGES);
        Files.delete(site.at("about/team/index.html"));
        Files.delete(site.at("about/team"));
        assertThat(publish(TWO_PAGES)).isEqualTo(new Published(1, 0, 1, 0, List.of()));
    }

    @Test
    void aPageBecomesAFolderAndAFolderAPage() throws IOException {
        publish(outputs("a", "File", "b/c/d", "Deep"));
        publish(outputs("a/index.html", "Folder", "b", "File"));
        assertThat(site.tree()).isEqualTo(Map.of("a/index.html", "Folder", "b", "File"));
        publish(outputs("a", "File", "b/c/d", "Deep"));
        assertThat(site.tree()).isEqualTo(Map.of("a", "File", "b/c/d", "Deep"));
    }

    @Test
    void aLinkIsNeitherFollowedNorReplaced() throws IOException {
        Path outside = Files.createDirectory(project.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "Home");
        site.link("index.html", outside.resolve("index.html"));
        site.link("about", outside);

        Published published = publish(outputs("index.html", "Home", "about/index.html", "About"));

        assertThat(published.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "site/about:1:1: error[blocked-path]: the site needs a folder \"about\","
                                + " but a link or a special file with that name stands there",
                        "site/index.html:1:1: error[foreign-file]: content/x.md makes \"index.html\","
                                + " but a link or a special file stands there that the build did not make");
        assertThat(outside).isDirectoryNotContaining("glob:**/about*");
        assertThat(outside.resolve("index.html")).hasContent("Home");
    }

    @Test
    void anOwnedFolderThatBecameALinkIsLeftAlone() throws IOException {
        publish(TWO_PAGES);
        Path outside = project.resolve("outside");
        Files.move(site.at("about"), outside);
        site.link("about", outside);
        assertThat(publish(outputs("index.html", "Home"))).isEqualTo(new Published(0, 0, 1, 0, List.of()));
        assertThat(outside.resolve("team/index.html")).hasContent("Team");
        assertThat(Files.isSymbolicLink(site.at("about"))).isTrue();
    }

    @Test
    void theSiteFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectory(project.resolve("real"));
        Files.createSymbolicLink(site.path(), real);
        publish(TWO_PAGES);
        assertThat(real.resolve("index.html")).hasContent("Home");
    }

    @Test
    void temporaryFilesOfACrashGo() throws IOException {
        publish(TWO_PAGES);
        site.put(".explainer-1.tmp", "half").put("about/team/.explainer-2.tmp", "half");
        publish(TWO_PAGES);
        assertThat(site.tree()).containsOnlyKeys("index.html", "about/team/index.html");
    }

    @Test
    void aDamagedManifestStopsTheBuildAndWithoutItTheBuildTakesOver() throws IOException {
        publish(TWO_PAGES);
        site.put(Manifest.FILE, Files.readString(site.at(Manifest.FILE)).replace("index.html", "mine.html"));
        site.put("mine.html", "Mine");
        SortedMap<String, String> before = site.tree();

        assertThat(publish(outputs()).diagnostics())
                .singleElement()
                .matches(found -> found.code() == PublishCode.DAMAGED_MANIFEST);
        assertThat(site.tree()).isEqualTo(before);

        Files.delete(site.at(Manifest.FILE));
        assertThat(publish(TWO_PAGES)).isEqualTo(new Published(0, 0, 2, 0, List.of()));
        assertThat(publish(outputs())).isEqualTo(new Published(0, 0, 0, 2, List.of()));
        assertThat(site.tree()).isEqualTo(Map.of("mine.html", "Mine"));
    }

    @Test
    void aManifestThatIsALinkIsNotFollowed() throws IOException {
        publish(TWO_PAGES);
        Files.move(site.at(Manifest.FILE), project.resolve("manifest"));
        site.link(Manifest.FILE, project.resolve("manifest"));
        assertThat(publish(outputs()).diagnostics())
                .singleElement()
                .matches(found -> found.code() == PublishCode.DAMAGED_MANIFEST);
    }

    @Test
    void aSiteThatIsAFileIsAnErrorInPlainWords() throws IOException {
        Files.writeString(site.path(), "Mine");
        assertThatThrownBy(() -> publish(TWO_PAGES))
                .isInstanceOf(IOException.class)
                .hasMessage(site.path() + " is not a folder, and the site must be written to one:"
                        + " move it away, or name another folder with --site");
        assertThat(site.path()).hasContent("Mine");
    }

    @Test
    void aSiteBelowAFileIsAnErrorThatNamesThePath() throws IOException {
        Files.writeString(site.path(), "Mine");
        Path below = site.at("below");
        assertThatThrownBy(() -> Publisher.publish(below, TWO_PAGES))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot make the folder " + below + ": ");
    }

    @Test
    void aFileThatTheDiskRefusesIsAnErrorThatNamesThePathAndTheNextRunHeals() throws IOException {
        String tooLong = "a".repeat(300);
        assertThatThrownBy(() -> publish(outputs("index.html", "Home", tooLong, "Long")))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("cannot write " + site.at(tooLong) + ": .*too long.*");
        publish(outputs("index.html", "Home"));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "Home"));
    }

    @Test
    void filesGetThePermissionsThatAnyNewFileGets() throws IOException {
        publish(TWO_PAGES);
        Path any = Files.writeString(project.resolve("any"), "");
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(any, LinkOption.NOFOLLOW_LINKS);
        assertThat(Files.getPosixFilePermissions(site.at("index.html"))).isEqualTo(usual);
        assertThat(Files.getPosixFilePermissions(site.at(Manifest.FILE))).isEqualTo(usual);
    }

    @Test
    void namesMayHaveLettersOfAnyScriptAndAnyLength() throws IOException {
        String longest = "a".repeat(250) + ".html";
        Outputs outputs = outputs("gəncə-şəhəri/index.html", "Gəncə", longest, "Long");
        publish(outputs);
        assertThat(publish(outputs)).isEqualTo(new Published(0, 0, 2, 0, List.of()));
        assertThat(site.read("gəncə-şəhəri/index.html")).isEqualTo("Gəncə");
    }

    private Published publish(Outputs outputs) throws IOException {
        return Publisher.publish(site.path(), outputs);
    }
}
