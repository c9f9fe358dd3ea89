package explainer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What Maven calls: runs the packed program as the launcher does, and has the archive of classes, with which the launcher starts sooner,
 * made from that run.
 */
public final class SiteBuild {
    private SiteBuild() {}

    /** @param args the jar, the options of the launcher in one text, and what the program is given */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toRealPath();
        List<String> options = List.of(args[1].strip().split("\\s+"));
        ClassArchive archive = ClassArchive.of(jar, options);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-XX:TieredStopAtLevel=1");
        command.add(archive.option());
        command.add("-D" + Program.CALLED + "=" + Path.of("target", "explainer"));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(Arrays.asList(args).subList(2, args.length));
        if (!archive.isKept) {
            // a build that ends at once loads hardly any class
            command.add(LastBuild.FORCE);
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        int code = process.waitFor();
        archive.keep();
        Main.end(code);
    }

    /**
     * The archive beside a jar, and a note of its length, the jar's date and the key, which is written when the archive is whole. A virtual
     * machine takes it only for a jar of the same date, so a jar that was packed again with the same bytes gets the date that it had.
     *
     * @param key of the jar's bytes, the virtual machine and its options
     */
    private record ClassArchive(Path jar, Path file, Path note, String key, boolean isKept) {
        static ClassArchive of(Path jar, List<String> options) throws IOException {
            Path file = jar.resolveSibling("explainer.jsa");
            Path note = jar.resolveSibling("explainer.jsa.key");
            String key = checksum(jar) + " " + System.getProperty("java.vm.version") + " "
                    + System.getProperty("java.home") + " " + options;
            List<String> before = Files.isRegularFile(note) && Files.isRegularFile(file)
                    ? Files.readAllLines(note, StandardCharsets.UTF_8)
                    : List.of();
            boolean isKept = before.size() == 3
                    && before.get(0).equals(Long.toString(Files.size(file)))
                    && before.get(2).equals(key);
            if (isKept) {
                Files.setLastModifiedTime(jar, FileTime.fromMillis(Long.parseLong(before.get(1))));
            } else {
                Files.deleteIfExists(note);
            }
            return new ClassArchive(jar, file, note, key, isKept);
        }

        String option() {
            return (isKept ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + file;
        }

        void keep() throws IOException {
            if (!isKept && Files.isRegularFile(file)) {
                Files.write(
                        note,
                        // the launcher reads the first line
                        List.of(
                                Long.toString(Files.size(file)),
                                Long.toString(Files.getLastModifiedTime(jar).toMillis()),
                                key),
                        StandardCharsets.UTF_8);
            }
        }

        private static String checksum(Path jar) throws IOException {
            try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(jar), new CRC32())) {
                in.transferTo(OutputStream.nullOutputStream());
                return Long.toHexString(in.getChecksum().getValue()) + "-" + Files.size(jar);
            }
        }
    }
}
