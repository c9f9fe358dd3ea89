package explainer.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers each connection with the next of some texts and closes it; the last one again and again. HTTP is not needed for that. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> answers;
    final List<String> requests = new CopyOnWriteArrayList<>();

    RawServer(String... answers) throws IOException {
        this.answers = List.of(answers);
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                byte[] request = new byte[4096];
                int length = client.getInputStream().read(request);
                requests.add(length < 0 ? "" : new String(request, 0, length, StandardCharsets.US_ASCII));
                String answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
                client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // a client that has gone, or the end
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
