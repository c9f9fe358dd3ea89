package explainer.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import explainer.testing.Gen;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.org https://example.org/",
                "HTTPS://Example.ORG/Path https://example.org/Path",
                "https://example.org/a#part https://example.org/a",
                "https://me:secret@example.org/a https://example.org/a",
                "https://me@other.org@example.org/ https://example.org/",
                "https://example.org:8443/a?b=c https://example.org:8443/a?b=c",
                "https://example.org:/a https://example.org/a",
                "https://example.org?q https://example.org/?q",
                "https://bücher.example/ https://xn--bcher-kva.example/",
                "https://азербайджан.example/мир https://xn--80aaacqdkdv7b0a.example/%D0%BC%D0%B8%D1%80",
                "https://example.org/%25D5%25BC/%2f https://example.org/%25D5%25BC/%2f",
                "https://example.org/100%/a|b[c] https://example.org/100%25/a%7Cb%5Bc%5D",
                "https://example.org//eng/a;b,c(d)!'$&*+=:@~ https://example.org//eng/a;b,c(d)!'$&*+=:@~",
                "https://example.org/😀 https://example.org/%F0%9F%98%80",
                "http://[::1]:8080/a http://[::1]:8080/a",
                "http://127.0.0.1/ http://127.0.0.1/"
            },
            quoteCharacter = '`')
    void anAddressIsAskedForAsBrowsersDo(String written, String asked) {
        assertThat(Address.of(written)).map(Address::toString).hasValue(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/",
                "https:",
                "https:example.org",
                "https://",
                "https:///a",
                "https://exa mple.org/",
                "https://example.org:port/",
                "https://example.org:99999/",
                "https://example.org:99999999999/",
                "https://[::1/",
                "https://a..b/",
                "mailto:desk@example.org",
                "ftp://example.org/",
                "javascript:alert(1)"
            })
    void whatCannotBeAskedForIsNoAddress(String written) {
        assertThat(Address.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/new, https://example.org/new",
                "new, https://example.org/a/new",
                "../new?x=1#y, https://example.org/new?x=1",
                "?x=1, https://example.org/a/b?x=1",
                "'', https://example.org/a/b?q",
                "#part, https://example.org/a/b?q",
                "//other.org/c, https://other.org/c",
                "http://other.org, http://other.org/",
                "ftp://other.org/, none",
                "https:/a, none"
            })
    void aRedirectLeadsOnFromItsAddress(String location, String leadsTo) {
        Address from = Address.of("https://example.org/a/b?q").orElseThrow();
        assertThat(from.to(location).map(Address::toString)).isEqualTo(Optional.ofNullable(leadsTo));
    }

    @Test
    void whateverIsAnAddressCanBeAskedForAndStaysWhatItIs() {
        Gen.forAll(gen -> {
            String written = (gen.chance(50) ? "https://example.org" : "http://") + gen.text();
            Address.of(written).ifPresent(address -> {
                assertThatCode(() -> HttpRequest.newBuilder(address.uri())).doesNotThrowAnyException();
                assertThat(Address.of(address.toString())).hasValue(address);
                assertThat(address.toString()).matches("[\\x21-\\x7e]+");
                assertThatCode(() -> address.to(gen.text())).doesNotThrowAnyException();
            });
        });
    }
}
