package explainer.graphics.card;

import java.awt.Color;

/** The colours of cards: on the ground white stands out 16 : 1, the summary 10 : 1, the kicker 9 : 1. */
final class Ink {
    static final Color GROUND = new Color(0x0f2430);
    static final Color ACCENT = new Color(0xff8f5c);
    static final Color KICKER = new Color(0xffb08a);
    static final Color TITLE = Color.WHITE;
    static final Color SUMMARY = new Color(0xc3d3db);
    static final Color LAND = new Color(0x1e3644);
    static final Color TINT = new Color(0x24506a);
    static final Color FULL = new Color(0x2b6d88);
    static final Color DISPUTED = new Color(0x6f838d);

    private Ink() {}
}
