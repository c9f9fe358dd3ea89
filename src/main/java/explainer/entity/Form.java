package explainer.entity;

import explainer.content.prose.EvidenceKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a value looks like, for whoever describes the editors' language elsewhere: schemas, input forms, starter pages. A form admits every
 * text that its type reads. It may admit more, such as a day that never was: then only the type knows.
 */
public sealed interface Form {

    <R> R accept(Visitor<R> visitor);

    /** What is made of each form: a form that is added is forgotten nowhere. */
    interface Visitor<R> {
        R words(Words form);

        R pattern(Pattern form);

        R day(Day form);

        R flag(Flag form);

        R choice(Choice form);

        R reference(Reference form);

        R inline(Inline form);

        R items(Items form);

        R keys(Keys form);

        R variants(Variants form);

        R open(Open form);
    }

    /**
     * Any text.
     *
     * @param longest how many UTF-16 units it may have, where blanks in a row count once
     * @param refused a regular expression of what it is not
     */
    record Words(int longest, Optional<String> refused) implements Form {
        public Words {
            Objects.requireNonNull(refused);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A text of a form.
     *
     * @param regex of the whole text, as Java and ECMA-262 (with its flag u) read it alike
     * @param wanted what to write, after "must be"
     */
    record Pattern(String regex, String wanted) implements Form {
        public Pattern {
            Objects.requireNonNull(regex);
            Objects.requireNonNull(wanted);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pattern(this);
        }
    }

    /** A whole date: {@code 2019-10-25}. */
    record Day() implements Form {
        /** As a regular expression. */
        public static final String REGEX = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

        /** What to write, after "must be". */
        public static final String WANTED = "a day: 2019-10-25";

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** True or false. */
    record Flag() implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /**
     * One of a few words.
     *
     * @param meanings of the words, in their order; none where the words say it
     */
    record Choice(List<String> words, List<String> meanings) implements Form {
        public Choice {
            words = List.copyOf(words);
            meanings = List.copyOf(meanings);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** What a reference leads to. */
    enum Target {
        PAGE,
        SOURCE,
        FACT,
        QUOTE,
        DISPUTE,
        /** A fact, quotation or dispute, with its kind: {@code fact:members-2019}. */
        EVIDENCE,
        /** Evidence, {@code key-points}, or a page that is gone. */
        CLAIM;

        static Target of(EvidenceKind kind) {
            return switch (kind) {
                case FACT -> FACT;
                case QUOTE -> QUOTE;
                case DISPUTE -> DISPUTE;
            };
        }
    }

    /**
     * The id of something that stands elsewhere, or will.
     *
     * @param regex as that of a pattern
     * @param wanted what to write, after "must be"
     */
    record Reference(Target target, String regex, String wanted) implements Form {
        public Reference {
            Objects.requireNonNull(target);
            Objects.requireNonNull(regex);
            Objects.requireNonNull(wanted);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** A sentence or two in Markdown, with links and citations. */
    record Inline() implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inline(this);
        }
    }

    /** A list. */
    record Items(Form item) implements Form {
        public Items {
            Objects.requireNonNull(item);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * Keys with their values.
     *
     * @param name what the whole is: {@code a topic page}
     */
    record Keys(String name, List<Key> keys) implements Form {
        public Keys {
            Objects.requireNonNull(name);
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keys(this);
        }
    }

    /**
     * Keys of which one says what the others are.
     *
     * @param name what the whole is: {@code a figure}
     * @param by the key that says it
     * @param each the keys for each of its words, in their order; there it has this word alone
     */
    record Variants(String name, Key by, List<Keys> each) implements Form {
        public Variants {
            Objects.requireNonNull(name);
            Objects.requireNonNull(by);
            each = List.copyOf(each);
        }

        /** The word for which they are the keys. */
        public String wordOf(Keys keys) {
            return keys.keys().stream()
                    .filter(key -> key.name().equals(by.name()))
                    .map(key -> ((Choice) key.form()).words().get(0))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variants(this);
        }
    }

    /** Keys that only the checks know, each with one value. */
    record Open() implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

    /**
     * A key.
     *
     * @param wanted what it may hold, after "must be"
     * @param meaning one sentence for editors
     * @param example a valid value as it would stand after the colon
     */
    record Key(String name, Form form, boolean isRequired, String wanted, String meaning, String example) {
        public Key {
            Objects.requireNonNull(name);
            Objects.requireNonNull(form);
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(meaning);
            Objects.requireNonNull(example);
        }

        /** The keys of each item, where it holds a list of them. */
        public List<Key> parts() {
            return form instanceof Items list && list.item() instanceof Keys item ? item.keys() : List.of();
        }
    }
}
