package explainer.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request byte by byte: what a well-behaved client would not send. */
final class RawRequest {
    private RawRequest() {}

    /** The whole answer as text, one character a byte; empty if the server hung up. */
    static String send(int port, List<String> lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setSoTimeout(30_000);
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (java.net.SocketException e) {
                return "";
            }
        }
    }

    /** A request as it should be, for a path as it stands. */
    static String get(int port, String path) throws IOException {
        return send(port, List.of("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port, "Connection: close"));
    }

    static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ")[1].strip());
    }

    static String header(String answer, String name) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
