package explainer.links;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an address.
 *
 * @param asked the day on which it was last asked
 * @param named the day on which the content last named it
 * @param movedTo its new address, if it has one
 * @param missedOn the day on which it was first not found, since it was last there
 * @param why it is not known to be there
 */
record Remembered(
        State state,
        LocalDate asked,
        LocalDate named,
        Optional<String> movedTo,
        Optional<LocalDate> missedOn,
        Optional<String> why) {

    /** What an address counts as. */
    enum State {
        OK,
        MOVED,
        UNVERIFIED,
        MISSED,
        BROKEN;

        boolean isThere() {
            return this == OK || this == MOVED;
        }
    }

    Remembered {
        Objects.requireNonNull(state);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(named);
        Objects.requireNonNull(movedTo);
        Objects.requireNonNull(missedOn);
        Objects.requireNonNull(why);
        if (state == State.MOVED && movedTo.isEmpty() || state == State.BROKEN && missedOn.isEmpty()) {
            throw new IllegalArgumentException("an address that is " + state + " says where or since when");
        }
    }

    /** What a day's asking makes of what was known before: not found on a second day is broken. */
    static Remembered after(Optional<Remembered> before, Outcome outcome, LocalDate day) {
        Optional<LocalDate> missed = before.flatMap(Remembered::missedOn);
        if (outcome instanceof Outcome.Moved moved) {
            return new Remembered(
                    State.MOVED, day, day, Optional.of(moved.to().toString()), Optional.empty(), Optional.empty());
        }
        if (outcome instanceof Outcome.Missing missing) {
            LocalDate first = missed.orElse(day);
            return new Remembered(
                    first.isBefore(day) ? State.BROKEN : State.MISSED,
                    day,
                    day,
                    Optional.empty(),
                    Optional.of(first),
                    Optional.of(missing.why()));
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            return new Remembered(State.UNVERIFIED, day, day, Optional.empty(), missed, Optional.of(unknown.why()));
        }
        return new Remembered(State.OK, day, day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Remembered namedOn(LocalDate day) {
        return new Remembered(state, asked, day, movedTo, missedOn, why);
    }

    /** Whether the answer still counts on a day. A day before it was asked is one of another clock. */
    boolean isFresh(LocalDate day, int maxAge) {
        return state.isThere() && !asked.isAfter(day) && asked.plusDays(maxAge).isAfter(day);
    }
}
