package explainer.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import explainer.publish.TemporaryName;
import explainer.testing.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviserTest {
    private static final List<FileChange> CHANGES = List.of(
            new FileChange.Replace("content/a.md", bytes("old a"), bytes("new a")),
            new FileChange.Rename("content/one/b.md", "content/two/deep/c.md", bytes("old b"), bytes("new b")),
            new FileChange.Rename("content/Name.md", "content/name.md", bytes("name"), bytes("name")),
            new FileChange.Create("content/three/d.md", bytes("new d")));

    @TempDir
    private Path folder;

    @BeforeEach
    void project() throws IOException {
        write("content/a.md", "old a");
        write("content/one/b.md", "old b");
        write("content/Name.md", "name");
        write("content/other.md", "other");
    }

    @Test
    void everyChangeIsMadeAndNothingElseIsLeft() throws IOException {
        Reviser.apply(folder, CHANGES);
        assertThat(Tree.of(folder))
                .isEqualTo(Map.of(
                        "/", "",
                        "content/", "",
                        "content/a.md", "new a",
                        "content/name.md", "name",
                        "content/other.md", "other",
                        "content/three/", "",
                        "content/three/d.md", "new d",
                        "content/two/", "",
                        "content/two/deep/", "",
                        "content/two/deep/c.md", "new b"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDiskThatRefusesAnyStepLeavesAllAsItWas(boolean staysFull) throws IOException {
        Map<String, String> before = Tree.of(folder);
        int refused = 0;
        for (int steps = 0; ; steps++) {
            FailingDisk disk = new FailingDisk(steps, staysFull);
            boolean isDone = true;
            try {
                Reviser.apply(folder, disk, CHANGES);
            } catch (IOException e) {
                isDone = false;
                refused++;
                assertThat(e).hasMessageContaining("no space left on device").hasMessageContaining("cannot ");
                assertThat(Tree.of(folder)).as("after %s steps", steps).isEqualTo(before);
            }
            if (isDone) {
                // what fails after the last file has its name is tidying
                assertThat(disk.hasFailed()).isTrue();
                assertThat(folder.resolve("content/two/deep/c.md")).hasContent("new b");
                break;
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void aFileThatChangedSinceItWasReadIsNotTouchedNorIsAnyOther() throws IOException {
        write("content/one/b.md", "edited by hand");
        Map<String, String> before = Tree.of(folder);
        assertThatThrownBy(() -> Reviser.apply(folder, CHANGES))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "content/one/b.md has changed since it was read: nothing was written; run the command again");
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void aFileInTheWayStops() throws IOException {
        write("content/three/d.md", "mine");
        Map<String, String> before = Tree.of(folder);
        assertThatThrownBy(() -> Reviser.apply(folder, CHANGES))
                .hasMessage("content/three/d.md is there already: nothing was written");
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void whatARunThatWasKilledLeftIsInNobodysWay() throws IOException {
        Files.writeString(TemporaryName.beside(folder.resolve("content/a.md")), "half");
        Reviser.apply(folder, CHANGES);
        assertThat(Tree.of(folder).keySet()).noneMatch(name -> name.contains(".explainer-"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
