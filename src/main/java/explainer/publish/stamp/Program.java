package explainer.publish.stamp;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Which program this is, to the byte: a version stays the same while somebody works on it. */
final class Program {
    private Program() {}

    /** The Java that runs, and all that it runs: a jar by its bytes; several, and folders of classes, by what a look at each file tells. */
    static String id() throws IOException {
        List<Path> parts = parts();
        StringBuilder id = new StringBuilder(System.getProperty("java.runtime.version"))
                .append(' ')
                .append(System.getProperty("java.vm.vendor"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append(' ');
        if (parts.size() == 1 && Files.isRegularFile(parts.get(0))) {
            return id.append(ContentKey.checksum(parts.get(0))).toString();
        }
        long sum = 0;
        for (Path part : parts) {
            sum += Files.isDirectory(part) ? folder(part) : Files.exists(part) ? file(part) : 0;
        }
        return id.append(sum).toString();
    }

    private static List<Path> parts() throws IOException {
        List<Path> parts = new ArrayList<>();
        // Maven runs the program in a loader of its own
        if (Program.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    parts.add(Path.of(url.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException(e);
                }
            }
        } else {
            String all = System.getProperty("java.class.path");
            for (int start = 0; start <= all.length(); ) {
                int end = all.indexOf(File.pathSeparatorChar, start);
                end = end < 0 ? all.length() : end;
                parts.add(Path.of(all.substring(start, end)));
                start = end + 1;
            }
        }
        return parts;
    }

    private static long folder(Path folder) throws IOException {
        long[] sum = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                sum[0] += file(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }

    /** Sums of these do not depend on the order in which files are met. */
    private static long file(Path file) throws IOException {
        FileState state = FileState.of(file);
        CRC32 checksum = new CRC32();
        checksum.update(
                (file + "|" + state.size() + "|" + state.time() + "|" + state.node()).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
