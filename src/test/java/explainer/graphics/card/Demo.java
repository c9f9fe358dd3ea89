package explainer.graphics.card;

import java.nio.file.*;
import java.util.*;

public class Demo {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        CardPress press = CardPress.open(Optional.empty(), () -> null);
        System.out.println("open " + (System.nanoTime() - t) / 1e6);
        t = System.nanoTime();
        Files.write(Path.of("/tmp/cards-out/plain.png"), CardPress.png(press.image(List.of())));
        System.out.println("first " + (System.nanoTime() - t) / 1e6);
        String[] titles = {
            "Uganda",
            "Who chairs the Movement now?",
            "Azərbaycan hərəkata sədrlik edir: Bakı, oktyabr",
            "Азербайджан председательствует в Движении неприсоединения",
            "აზერბაიჯანი მიუერთებლობის მოძრაობას ხელმძღვანელობს",
            "Ադրբեջանը ստանձնեց Չմիավորված երկրների շարժման նախագահությունը",
            "What the Bandung Conference of 1955 decided, who came to it, why it is not the beginning of the Movement, and how its ten principles came to be quoted by everyone ever since in every hall"
        };
        int i = 0;
        for (String title : titles) {
            t = System.nanoTime();
            Files.write(
                    Path.of("/tmp/cards-out/t" + i++ + ".png"),
                    press.png(new Card(
                            Optional.of("The Movement"),
                            title,
                            Optional.of(
                                    "Who came, what was agreed and what was only said about it, with the sources for each claim."),
                            Optional.of("The Non-Aligned Movement in Baku"),
                            Locale.ENGLISH)));
            System.out.println(title + " " + (System.nanoTime() - t) / 1e6);
        }
    }
}
