package explainer.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A tab that listens: the states it is told, as they come. */
final class Events implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private final InputStream in;

    /** One event: the state's values by name, and the problems' lines decoded. */
    record State(List<String> values, List<String> problems) {
        static State of(List<String> lines) {
            return new State(
                    Stream.of(lines.get(0).split("&")).map(State::decoded).toList(),
                    lines.stream().skip(1).map(State::decoded).toList());
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }

        List<String> changed() {
            return values.stream()
                    .filter(value -> value.startsWith("changed="))
                    .map(value -> value.substring("changed=".length()))
                    .toList();
        }
    }

    Events(HttpClient client, String address) throws IOException, InterruptedException {
        in = client.send(
                        HttpRequest.newBuilder(URI.create(address + "~preview/events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
        Thread reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        List<String> data = new ArrayList<>();
        try (in;
                java.io.BufferedReader lines =
                        new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    data.add(line.substring("data: ".length()));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    states.add(State.of(data));
                    data.clear();
                }
            }
        } catch (IOException e) {
            // the server hung up
        }
        states.add(new State(List.of("end"), List.of()));
    }

    /** Waits for a state, throwing away those before it. */
    State await(Predicate<State> wanted) throws InterruptedException {
        List<State> others = new ArrayList<>();
        while (true) {
            State state = states.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (state == null) {
                throw new AssertionError("no such event came; these did: " + others);
            }
            if (wanted.test(state)) {
                return state;
            }
            others.add(state);
        }
    }

    State awaitChange(String path) throws InterruptedException {
        return await(state -> state.changed().contains(path));
    }

    void awaitEnd() throws InterruptedException {
        await(state -> state.values().equals(List.of("end")));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
