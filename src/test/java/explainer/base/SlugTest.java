package explainer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "baku-summit", "2019", "1955-bandung", "bakı-sammiti", "бакинский-саммит", "ბაქო", "console"
            })
    void smallLettersAndDigitsOfAnyScriptAreASlug(String text) {
        assertThat(Slug.isValid(text)).isTrue();
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "a-", "-a", "a--b", "Baku", "a b", "a_b", "a.b", "a/b", "..", "a%20b", "a#b", "e\u0301", "con",
                "com1", "nul"
            })
    void everythingElseIsRefused(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Baku summit,baku-summit",
        "'  The 18th NAM summit (2019)! ',the-18th-nam-summit-2019",
        "Baku_Summit.v2,baku-summit-v2",
        "Bakı ŞƏHƏRi,bakı-şəhəri",
        "Нагорный Карабах,нагорный-карабах",
        "Երևան,երևան",
        "თბილისი,თბილისი",
        "🚀,''",
        "'...',''"
    })
    void slugifyKeepsLettersAndJoinsThem(String text, String slug) {
        assertThat(Slug.slugify(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baku summit",
                "İstanbul",
                "--a--",
                "E\u0301",
                "Straße ẞ",
                "ΑΣ",
                "x\u0301y",
                "ﬁ Ⅳ ²",
                "a\u00A0b",
                "\uD83D\uDE80 b"
            })
    void slugifyTwiceIsSlugifyOnce(String text) {
        String once = Slug.slugify(text);
        assertThat(Slug.slugify(once)).isEqualTo(once);
        assertThat(once.isEmpty() || Slug.isValid(once)).isTrue();
    }

    @Test
    void slugsSortByTheirText() {
        assertThat(new Slug("a").compareTo(new Slug("b"))).isNegative();
    }
}
