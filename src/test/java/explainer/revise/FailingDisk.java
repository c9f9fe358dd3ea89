package explainer.revise;

import explainer.publish.Disk;
import explainer.publish.DiskFailure;
import explainer.publish.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that refuses one step, or from that step on everything that takes room. */
final class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final boolean staysFull;
    private int stepsLeft;

    FailingDisk(int stepsThatSucceed, boolean staysFull) {
        this.stepsLeft = stepsThatSucceed;
        this.staysFull = staysFull;
    }

    /** Whether the step that fails was reached. */
    boolean hasFailed() {
        return stepsLeft < 0;
    }

    private void step(boolean takesRoom, DiskFailure.Step step) throws IOException {
        stepsLeft--;
        if (stepsLeft == -1 || staysFull && takesRoom && stepsLeft < 0) {
            throw new IOException("No space left on device");
        }
        step.run();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(true, () -> disk.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step(true, () -> disk.write(file, bytes));
        } catch (IOException e) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(false, () -> disk.move(from, to));
    }

    @Override
    public void deleteFile(Path file) throws IOException {
        step(false, () -> disk.deleteFile(file));
    }

    @Override
    public void deleteFolderIfEmpty(Path folder) throws IOException {
        step(false, () -> disk.deleteFolderIfEmpty(folder));
    }
}
