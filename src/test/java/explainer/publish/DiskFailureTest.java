package explainer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFailureTest {
    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatFailedWhereAndWhy(IOException cause, String reason) {
        IOException failure = DiskFailure.of("write", Path.of("index.html"), cause);
        assertThat(failure).hasMessage("cannot write index.html: " + reason).hasCause(cause);
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "no space left on device"),
                Arguments.of(new AccessDeniedException("x"), "permission denied"),
                Arguments.of(new NoSuchFileException("x"), "it is not there"),
                Arguments.of(new FileAlreadyExistsException("x"), "something else stands there"),
                Arguments.of(new FileSystemException("x", null, "Read-only file system"), "read-only file system"),
                Arguments.of(new FileSystemException("x"), "FileSystemException"),
                Arguments.of(new IOException(), "IOException"));
    }
}
