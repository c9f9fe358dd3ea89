package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.Checksum;
import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final Manifest TWO =
            Manifest.of(SiteFolder.outputs("about/index.html", "About", "şəki/index.html", "Şəki"));

    @Test
    void isReadAsItWasWritten() {
        assertThat(Manifest.parse(TWO.bytes()).value()).isEqualTo(TWO);
        assertThat(Manifest.parse(TWO.bytes()).diagnostics()).isEmpty();
        assertThat(Manifest.parse(Manifest.EMPTY.bytes()).diagnostics()).isEmpty();
    }

    @Test
    void aPathMayHoldAnyCharacterThatSitePathAllows() {
        Manifest odd = Manifest.of(SiteFolder.outputs("a  b/\u2028c\u0085", "x"));
        assertThat(Manifest.parse(odd.bytes()).value()).isEqualTo(odd);
    }

    @Test
    void hasOneSortedLineAFileUnderALineThatSaysWhatItIs() {
        String[] lines = new String(TWO.bytes(), StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("# The files here that the explainer's build made");
        assertThat(lines[1]).isEqualTo(Checksum.of("About".getBytes(StandardCharsets.UTF_8)) + "  about/index.html");
        assertThat(lines[2]).endsWith("  şəki/index.html");
    }

    @Test
    void anyChangedByteIsNoticed() {
        byte[] bytes = TWO.bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertOwnsNothing(damaged);
        }
    }

    @Test
    void anyMissingEndIsNoticed() {
        byte[] bytes = TWO.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertOwnsNothing(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void oneOfAnOlderBuildIsReadToo() {
        String lines = "a".repeat(64) + "  index.html\n";
        String head = new String(Manifest.EMPTY.bytes(), StandardCharsets.UTF_8);
        String seal = Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
        String text = head.substring(0, head.lastIndexOf(' ') + 1) + seal + "\n" + lines;
        Manifest read = Manifest.parse(text.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(read.keys()).containsOnlyKeys(SitePath.of("index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KEY  b\nKEY  a\n",
                "KEY  a\nKEY  a\n",
                "KEY a\n",
                "KEY  a",
                "KEY  ../a\n",
                "KEY  /etc/passwd\n",
                "KEY  A\n",
                "abc  a\n",
                "\n",
            })
    void aLineThatTheBuildDoesNotWriteIsNoticedUnderARightSeal(String pattern) {
        String lines = pattern.replace("KEY", "a".repeat(64));
        String head = new String(Manifest.EMPTY.bytes(), StandardCharsets.UTF_8);
        String seal = Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
        String text = head.substring(0, head.lastIndexOf(' ') + 1) + seal + "\n" + lines;
        assertOwnsNothing(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDiagnosticSaysWhatToDo() {
        Diagnostic diagnostic = Manifest.parse(new byte[0]).diagnostics().get(0);
        assertThat(diagnostic)
                .hasToString("site/.explainer-manifest:1:1: error[damaged-manifest]: the list of the files that"
                        + " the build owns cannot be trusted: it does not begin as the build writes it");
        assertThat(diagnostic.help()).get().asString().startsWith("delete this file and build again");
    }

    private static void assertOwnsNothing(byte[] bytes) {
        assertThat(Manifest.parse(bytes).value()).isEqualTo(Manifest.EMPTY);
        assertThat(Manifest.parse(bytes).diagnostics())
                .singleElement()
                .matches(Diagnostic::isError)
                .matches(found -> found.code() == PublishCode.DAMAGED_MANIFEST);
    }
}
