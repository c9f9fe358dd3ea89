package explainer.content.prose;

import explainer.base.Code;
import java.util.Optional;
import java.util.stream.Stream;

/** What evidence a text can point to, by the scheme of its address: {@code fact:members-2019}. */
public enum EvidenceKind {
    FACT,
    QUOTE,
    DISPUTE;

    /** As it stands in addresses: {@code fact}. */
    public String id() {
        return Code.idOf(this);
    }

    /** The kind of an address; empty for any other address. */
    public static Optional<EvidenceKind> of(String url) {
        return Stream.of(values())
                .filter(kind -> url.startsWith(kind.id() + ":"))
                .findFirst();
    }

    /** The id in an address of this kind. */
    public String idIn(String url) {
        return url.substring(id().length() + 1);
    }
}
