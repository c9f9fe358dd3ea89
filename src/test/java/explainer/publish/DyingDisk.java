package explainer.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk under a program that is killed at one step: nothing it does from then on has an effect. */
final class DyingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final Death death;
    private int stepsLeft;

    /** How the step at which the program dies goes. */
    enum Death {
        BEFORE_THE_STEP,
        HALFWAY
    }

    /** Not an IOException: the code under test must not be able to tidy up. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    DyingDisk(int stepsThatSucceed, Death death) {
        this.stepsLeft = stepsThatSucceed;
        this.death = death;
    }

    private boolean isLast() {
        if (stepsLeft < 0) {
            throw new AssertionError("the program went on after it was killed");
        }
        return stepsLeft-- == 0;
    }

    private void step(DiskFailure.Step step) throws IOException {
        if (isLast()) {
            throw new Killed();
        }
        step.run();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(() -> disk.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (isLast()) {
            if (death == Death.HALFWAY) {
                disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw new Killed();
        }
        disk.write(file, bytes);
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(() -> disk.move(from, to));
    }

    @Override
    public void deleteFile(Path file) throws IOException {
        step(() -> disk.deleteFile(file));
    }

    @Override
    public void deleteFolderIfEmpty(Path folder) throws IOException {
        step(() -> disk.deleteFolderIfEmpty(folder));
    }
}
