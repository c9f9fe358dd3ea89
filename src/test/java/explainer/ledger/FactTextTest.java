package explainer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Name;
import explainer.entity.When;
import explainer.testing.Gen;
import explainer.testing.Slow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.allegro.finance.tradukisto.ValueConverters;

@Slow
class FactTextTest {
    private static final Span NOWHERE = new SourceFile("content/data/facts.yaml", "").start();
    /** With other signs between groups, other digits, other months, and letters whose capitals are their own. */
    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "de", "de-CH", "az", "tr", "fr", "es", "pl", "ru", "sv", "hi", "ar", "ar-EG", "fa", "bn")
            .map(Locale::forLanguageTag)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 120",
                "120 | the 120",
                "120 | All 120 members",
                "120 | all of its 120 members",
                "120 | exactly 120",
                "120 | 120 member states",
                "120 | 120-member",
                "120 | 120.",
                "120 | one hundred and twenty",
                "120 | One hundred twenty",
                "120 | a hundred and twenty",
                "120 | A hundred and twenty members",
                "120 | one hundred and twenty member states",
                "1 | one",
                "1 | One member",
                "1 | the one member",
                "11 | eleven",
                "0 | zero",
                "25 | Twenty-five",
                "1999 | one thousand nine hundred and ninety-nine",
                "18 | 18th",
                "18 | the 18th",
                "1 | 1st",
                "2 | 2nd",
                "3 | 3rd",
                "100617 | 100,617",
                "100617 | 100617",
                "100617 | 100 617",
                "100617 | 100\u00a0617",
                "100617 | 100\u202f617 members",
                "1234567 | 1,234,567",
                "1234567 | 1 234 567",
                "2000000 | two million",
                "2000000 | 2 million",
                "2500000 | 2.5 million",
                "1000000 | a million",
                "100000 | one hundred thousand",
                "100000 | 100 thousand members",
                "3000000000000 | three trillion",
                "-5 | -5",
                "-5 | −5",
                "80.5 | 80.5",
                "80.5 | 80.50",
                "3.14159 | 3.14159",
            })
    void aNumberMayBeWrittenInManyWays(String value, String shown) {
        assertThat(agrees(amount(value, "members"), shown)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 121",
                "120 | 12",
                "120 | 1120",
                "120 | 120,000",
                "120 | 120.5",
                "120 | -120",
                "120 | one hundred and twenty-one",
                "120 | one hundred",
                "120 | twenty",
                "120 | 120 thousand",
                "120 | one hundred and twenty thousand",
                "120 | 120 observers",
                "120 | one hundred and twenty observers",
                "120 | 120 members in 2019",
                "120 | 119 or 120",
                "120 | members",
                "120 | the members",
                "120 | many",
                "120 | one",
                "1 | once",
                "2 | two million",
                "18 | 17th",
                "100617 | 100.617",
                "100617 | 100,61",
                "100617 | 1,00,617",
                "3.14159 | 3.142",
            })
    void anotherNumberOrAnotherUnitDoesNotAgree(String value, String shown) {
        assertThat(agrees(amount(value, "members"), shown)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent | 80 percent | true",
                "percent | 80 per cent | true",
                "percent | 80% | true",
                "percent | 80 % of the oil | true",
                "per cent | 80% | true",
                "% | 80 percent | true",
                "percent | 80 members | false",
                "percent | 80 | true",
                "US dollars | 80 dollars | true",
                "US dollars | 80 euros | false",
                "civilian deaths | 80 civilians | true",
                "civilian deaths | 80 soldiers | false",
                " | 80 of anything | true",
                " | 80 in 2019 | false",
            })
    void whatFollowsTheNumberIsItsUnit(String unit, String shown, boolean agrees) {
        assertThat(agrees(amount("80", unit), shown)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 100,000",
                "about 100,617",
                "around 100 000 people",
                "some 100,000",
                "roughly 105,000",
                "approximately 98,000",
                "more than 100,000",
                "over 100,000",
                "just over 100,000",
                "at least 100,000",
                "at least 100,617",
                "up to 100,617",
                "up to 105,000",
                "nearly 101,000",
                "almost 101,000",
                "fewer than 110,000",
                "less than 101,000",
                "under 101,000",
                "just under 101,000",
                "more than 100 thousand",
                "more than one hundred thousand people",
            })
    void aRoundedNumberAgreesIfItIsNearAndItsBoundHolds(String shown) {
        assertThat(agrees(amount("100617", "people"), shown)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100,000",
                "about 110,000",
                "about 100,618",
                "some 100,616.5",
                "some 90,000",
                "more than 101,000",
                "more than 100,617",
                "over 100,617",
                "more than 80,000",
                "at least 100,618",
                "at least 80,000",
                "up to 100,000",
                "up to 150,000",
                "nearly 100,000",
                "nearly 100,617",
                "almost 150,000",
                "fewer than 100,617",
                "less than 100,000",
                "under 100,000",
            })
    void aBoundThatDoesNotHoldOrIsFarAwayDoesNotAgree(String shown) {
        assertThat(agrees(amount("100617", "people"), shown)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 80 countries were helped. | more than 80 | true",
                "More than 80 countries were helped. | over 80 countries | true",
                "More than 80 countries were helped. | 80 countries | true",
                "More than 80 countries were helped. | fewer than 80 | false",
                "80 countries were helped. | more than 80 | false",
                "It had more than 70 members and helped 80 countries. | more than 80 | false",
                "Nearly 80 countries were helped. | almost 80 | true",
                "Fewer than 80 countries were helped. | more than 80 | false",
            })
    void aNumberThatIsABoundInTheLedgerIsOneOnThePage(String statement, String shown, boolean agrees) {
        Fact fact = fact(Optional.of(new FactValue.Amount(new BigDecimal("80"))), "countries", statement);
        assertThat(agrees(fact, shown)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "158 to 159 | true",
                "158–159 | true",
                "158-159 | true",
                "158 – 159 countries | true",
                "158 or 159 | true",
                "between 158 and 159 | true",
                "from 158 to 159 countries | true",
                "one hundred and fifty-eight to one hundred and fifty-nine | true",
                "one hundred and fifty-eight or one hundred and fifty-nine countries | true",
                "158 | false",
                "159 | false",
                "157 to 159 | false",
                "158 to 160 | false",
                "159 to 158 | false",
                "158 countries to 159 | false",
                "158 to 159 delegations | false",
            })
    void bothNumbersOfARangeAreSaid(String shown, boolean agrees) {
        FactValue value = new FactValue.Between(new BigDecimal("158"), new BigDecimal("159"));
        assertThat(agrees(fact(Optional.of(value), "countries", "It had 158 or 159."), shown))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a day
                "2019-10-25 | 25 October 2019",
                "2019-10-25 | on 25 October 2019",
                "2019-10-25 | 25 October 2019,",
                "2019-10-25 | 25\u00a0October 2019",
                "2019-10-25 | 25 Oct 2019",
                "2019-10-25 | October 25, 2019",
                "2019-10-25 | October 25",
                "2019-10-25 | 25 October",
                "2019-10-25 | Friday 25 October 2019",
                "2019-10-25 | Friday, 25 October 2019",
                "2019-10-25 | Friday, October 25, 2019",
                "2019-10-25 | On Friday, 25 October",
                "2019-10-25 | Friday 25 October",
                "2019-10-25 | 2019-10-25",
                "2019-10-25 | October 2019",
                "2019-10-25 | in Oct 2019",
                "2019-10-25 | late October 2019",
                "2019-10-25 | late in October 2019",
                "2019-10-25 | late 2019",
                "2019-10-25 | 2019",
                "2019-10-15 | mid-October 2019",
                "2019-10-03 | in early October 2019",
                "2019-05-03 | mid-2019",
                "2019-05-03 | until 3 May",
                // a month and a year
                "2019-10 | October 2019",
                "2019-10 | since October 2019",
                "2019-10 | October",
                "2019-10 | 2019",
                "2019-10 | late October 2019",
                "2019 | 2019",
                "2019 | by 2019",
                "2019 | early 2019",
                // days of one month
                "2019-10-25 2019-10-26 | 25–26 October 2019",
                "2019-10-25 2019-10-26 | 25 – 26 October 2019",
                "2019-10-25 2019-10-26 | 25-26 October 2019",
                "2019-10-25 2019-10-26 | 25 and 26 October 2019",
                "2019-10-25 2019-10-26 | on 25 and 26 October",
                "2019-10-25 2019-10-26 | from 25 to 26 October 2019",
                "2019-10-25 2019-10-26 | 25 until 26 October 2019",
                "2019-10-25 2019-10-26 | from the 25 October to the 26 October 2019",
                "2019-10-25 2019-10-26 | between 25 and 26 October 2019",
                "2019-10-25 2019-10-26 | October 25–26, 2019",
                "2019-10-25 2019-10-26 | October 25 and 26",
                "2019-10-25 2019-10-26 | October 25 to October 26, 2019",
                "2019-10-25 2019-10-26 | 2019-10-25/2019-10-26",
                "2019-10-25 2019-10-26 | 25 October 2019 – 26 October 2019",
                "2019-10-25 2019-10-26 | 25 October 2019 to 26 October",
                "2019-10-25 2019-10-26 | Friday, 25 October, to Saturday, 26 October 2019",
                "2019-10-25 2019-10-26 | October 2019",
                "2019-10-25 2019-10-26 | in late October 2019",
                "2019-10-25 2019-10-26 | 2019",
                "2019-10-25 2019-10-25 | 25 October 2019",
                // days of two months, two years
                "2023-09-19 2023-10-03 | 19 September – 3 October 2023",
                "2023-09-19 2023-10-03 | from 19 September to 3 October 2023",
                "2023-09-19 2023-10-03 | September 19 to October 3, 2023",
                "2023-09-19 2023-10-03 | 19 September to 3 October",
                "2023-09-19 2023-10-03 | September 2023 to October 2023",
                "2023-09-19 2023-10-03 | 2023",
                "2019-10-25 2024-01-19 | 25 October 2019 – 19 January 2024",
                "2019-10-25 2024-01-19 | from October 2019 until January 2024",
                "2019-10-25 2024-01-19 | between 2019 and 2024",
                // months and years
                "2019-10 2019-12 | October to December 2019",
                "2019-10 2019-12 | October 2019 – December 2019",
                "2019-10 2020-02 | October 2019 to February 2020",
                "2019 2024 | 2019–2024",
                "2019 2024 | from 2019 to 2024",
                "2019 2024-01 | 2019 to January 2024",
            })
    void aDateMayBeWrittenInManyWaysAndLessExactly(String value, String shown) {
        assertThat(agrees(moment(value), shown)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-10-25 | 26 October 2019",
                "2019-10-25 | 25 November 2019",
                "2019-10-25 | 25 October 2018",
                "2019-10-25 | 5 October 2019",
                "2019-10-25 | November 2019",
                "2019-10-25 | 2018",
                "2019-10-25 | Saturday, 25 October 2019",
                "2019-10-25 | Saturday 25 October",
                "2019-10-25 | early October 2019",
                "2019-10-25 | mid-October 2019",
                "2019-10-25 | early 2019",
                "2019-10-25 | late November 2019",
                "2019-10-25 | late 25 October 2019",
                "2019-10-25 | October",
                "2019-10-25 | 25–26 October 2019",
                "2019-10-25 | 25",
                "2019-10-25 | 25/10/2019",
                "2019-10 | 25 October 2019",
                "2019-10 | November 2019",
                "2019 | October 2019",
                "2019 | 2020",
                "2019-10-25 2019-10-26 | 24–26 October 2019",
                "2019-10-25 2019-10-26 | 25–27 October 2019",
                "2019-10-25 2019-10-26 | 25 and 26 October 2018",
                "2019-10-25 2019-10-26 | 25 October 2019",
                "2019-10-25 2019-10-26 | 26 October 2019",
                "2019-10-25 2019-10-26 | 26–25 October 2019",
                "2019-10-25 2019-10-26 | October 25–27, 2019",
                "2019-10-25 2019-10-26 | early October 2019",
                "2019-10-25 2019-10-26 | Thursday, 25 October to Friday, 26 October 2019",
                // the first date takes its month and year from the last
                "2023-09-19 2023-10-23 | 19–23 October 2023",
                "2022-09-19 2023-10-23 | 19 September to 23 October 2023",
                "2022-10 2023-12 | October to December 2023",
                "2019-10-25 2024-01-19 | 2019",
                "2019-10-25 2024-01-19 | October 2019",
                "2019-10 2019-12 | October 2019",
                "2019 2024 | 2019",
                "2019 2024 | 2019–2023",
            })
    void anotherDateDoesNotAgree(String value, String shown) {
        assertThat(agrees(moment(value), shown)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Heydar Aliyev Center | Heydar Aliyev Center | true",
                "Heydar Aliyev Center | heydar  Aliyev center. | true",
                "Heydar Aliyev Center | Heydar\u00a0Aliyev Center | true",
                "Heydar Aliyev Center | the Heydar Aliyev Center | false",
                "Heydar Aliyev Center | Heydar Aliyev Centre | false",
                "Azerbaijan's chair | Azerbaijan’s chair | true",
                "\"Bandung\" principles | “Bandung” principles | true",
                "Baku - Kampala | Baku - Kampala | true",
                "Baku -- Kampala | Baku – Kampala | true",
                "and so on... | and so on… | true",
                "A/76/L.12 | A/76/L.12 | true",
                "A/76/L.12 | A/76/L.13 | false",
            })
    void aNameIsWrittenInOneWay(String value, String shown, boolean agrees) {
        assertThat(agrees(fact(Optional.of(new FactValue.Words(value)), null, "S."), shown))
                .isEqualTo(agrees);
    }

    @Test
    void aFactWithoutAValueAgreesWithAnyWords() {
        assertThat(agrees(fact(Optional.empty(), null, "S."), "the documents are by consensus"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 100617 | 100.617 | true",
                "de | 100617 | 100 617 | true",
                "de | 100617 | 100,617 | false",
                "de | 80.5 | 80,5 | true",
                "de | 80.5 | 80.5 | false",
                "de | 120 | einhundertzwanzig | true",
                "de | 121 | einhundertzwanzig | false",
                "de | 1 | eins | true",
                "de-CH | 100617 | 100’617 | true",
                "de-CH | 100617 | 100'617 | true",
                "az | 100617 | 100.617 | true",
                "az | 120 | yüz iyirmi | true",
                "az | 21 | İyirmi bir | true",
                "az | 22 | iyirmi bir | false",
                "fr | 100617 | 100\u202f617 | true",
                "fr | 21 | vingt-et-un | true",
                "ar | 100617 | ١٠٠٬٦١٧ | true",
                "ar | 100617 | ١٠٠٬٦١٨ | false",
                "hi | 120 | १२० | true",
                // without number words of its own, a language has the English ones
                "ka | 120 | one hundred and twenty | true",
            })
    void aNumberIsReadAsTheSitesLanguageWritesIt(String language, String value, String shown, boolean agrees) {
        assertThat(texts(language).agrees(amount(value, null), shown)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "az | 2019-10-25 | 25 oktyabr 2019 | true",
                "az | 2019-10-25 | 25 Oktyabr 2019 | true",
                "az | 2019-10-25 | 26 oktyabr 2019 | false",
                "az | 2019-10-25 | 25 October 2019 | false",
                "az | 2019-10-25 2019-10-26 | 25–26 oktyabr 2019 | true",
                "az | 2019-04 | aprel 2019 | true",
                "tr | 2019-09-25 | 25 Eylül 2019 | true",
                "tr | 2019-04 2019-06 | Nisan – Haziran 2019 | true",
                "de | 2019-03 | März 2019 | true",
                "de | 2019-03-05 | Dienstag, 5 März 2019 | true",
                "de | 2019-03-05 | Montag, 5 März 2019 | false",
                // a month alone stands in another case than after a day
                "ru | 2019-10 | октябрь 2019 | true",
                "ru | 2019-10-25 | 25 октября 2019 | true",
                "pl | 2019-10-25 | październik 2019 | true",
                "fa | 2019 | ۲۰۱۹ | true",
                "fa | 2019 | ۲۰۱۸ | false",
            })
    void aDateIsReadAsTheSitesLanguageWritesIt(String language, String value, String shown, boolean agrees) {
        assertThat(texts(language).agrees(moment(value), shown)).isEqualTo(agrees);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of("with 118", "118", "118"),
                Arguments.of("with\u00a0118", "118", "118"),
                Arguments.of("In 2019, 118", "118", "118"),
                Arguments.of("In 2019 118", "118", "118"),
                Arguments.of("some 100,617", "100617", "100,617"),
                Arguments.of("some 100 617 ", "100617", "100 617"),
                Arguments.of("1.5 million", "1500000", "1.5 million"),
                Arguments.of("A million", "1000000", "A million"),
                Arguments.of("the Movement, and one hundred and eighteen", "118", "one hundred and eighteen"),
                Arguments.of("a one hundred and twenty-five", "125", "one hundred and twenty-five"),
                Arguments.of("One hundred\u00a0and eighteen", "118", "One hundred\u00a0and eighteen"),
                Arguments.of("only one hundred thousand", "100000", "one hundred thousand"),
                Arguments.of("x".repeat(500) + " 118", "118", "118"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theNumberAtTheEndOfATextHasItsPlace(String text, String number, String written) {
        Numbers.Ending ending = new Numbers(Locale.ENGLISH)
                .endOf(text + " members", text.length())
                .orElseThrow();
        assertThat(ending.number()).isEqualByComparingTo(number);
        assertThat(text.substring(ending.start()).stripTrailing()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"for more than 118,4", "At least 118,0", "over  118,6", "almost 118,0", "foremost 118,9", "118,0"})
    void aNumberBeginsWithWhatRoundsIt(String text, int start) {
        assertThat(FactText.startWithHedge(text, text.indexOf("118"))).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "such as", "118 of the", "it had a", "an", "and", "the first and", "118,", "118 –"})
    void aTextThatEndsOtherwiseHasNoNumberAtItsEnd(String text) {
        assertThat(new Numbers(Locale.ENGLISH).endOf(text, text.length())).isEmpty();
    }

    static Stream<Locale> languages() {
        return LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsPrintedForANumberAgreesWithItAndWithNoOther(Locale language) {
        FactText texts = texts(language.toLanguageTag());
        Gen.forAll(gen -> {
            BigDecimal number = number(gen);
            String printed = texts.plainest(new FactValue.Amount(number));
            BigDecimal other = number.add(BigDecimal.ONE.movePointLeft(gen.below(5)));
            assertThat(texts.agrees(amount(number.toPlainString(), null), printed))
                    .as("%s as %s", number, printed)
                    .isTrue();
            assertThat(texts.agrees(amount(other.toPlainString(), null), printed))
                    .as("%s as %s", other, printed)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsPrintedForTwoNumbersAgreesWithThemAndWithNoOthers(Locale language) {
        FactText texts = texts(language.toLanguageTag());
        Gen.forAll(gen -> {
            BigDecimal low = number(gen);
            BigDecimal high = low.add(number(gen).abs()).add(BigDecimal.ONE);
            String printed = texts.plainest(new FactValue.Between(low, high));
            BigDecimal step = BigDecimal.ONE.movePointLeft(gen.below(5));
            assertThat(texts.agrees(between(low, high), printed)).as(printed).isTrue();
            assertThat(texts.agrees(between(low.subtract(step), high), printed))
                    .as(printed)
                    .isFalse();
            assertThat(texts.agrees(between(low, high.add(step)), printed))
                    .as(printed)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsPrintedForADateAgreesWithItAndWithNoOther(Locale language) {
        FactText texts = texts(language.toLanguageTag());
        Gen.forAll(gen -> {
            LocalDate first = LocalDate.of(1950 + gen.below(100), 1, 1).plusDays(gen.below(365));
            LocalDate last = first.plusDays(gen.chance(50) ? gen.below(40) : gen.below(1000));
            int precision = gen.below(3);
            int lastPrecision = gen.chance(80) ? precision : gen.below(3);
            Optional<LocalDate> end = gen.chance(60) ? Optional.of(last) : Optional.empty();
            FactValue.Moment moment =
                    new FactValue.Moment(when(first, precision), end.map(day -> when(day, lastPrecision)));
            String printed = texts.plainest(moment);
            assertThat(texts.agrees(dated(moment), printed)).as(printed).isTrue();
            int days = 1 + gen.below(800);
            FactValue.Moment other = new FactValue.Moment(
                    when(first.plusDays(days), precision), end.map(day -> when(day.plusDays(days), lastPrecision)));
            if (!other.equals(moment)) {
                assertThat(texts.agrees(dated(other), printed))
                        .as("%s as %s", other.text(), printed)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "az", "tr", "fr", "es", "pt", "ru", "it"})
    void everyNumberInWordsIsRead(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Numbers numbers = new Numbers(locale);
        ValueConverters converter = ValueConverters.getByLocaleOrDefault(locale, null);
        for (int i = 0; i <= NumberWords.LARGEST; i++) {
            String words = converter.asWords(i).toLowerCase(locale);
            assertThat(numbers.startOf(words)).as(words).isPresent();
            assertThat(numbers.startOf(words).get().number()).as(words).isEqualByComparingTo(Integer.toString(i));
            assertThat(numbers.startOf(words).get().rest()).as(words).isEmpty();
            assertThat(numbers.endOf("- " + words, words.length() + 2))
                    .as(words)
                    .map(Numbers.Ending::start)
                    .contains(2);
        }
    }

    /** What a pattern would begin again at every sign of, or recurse into. */
    @ParameterizedTest
    @ValueSource(strings = {"a-", "in ", "one ", "– ", ".", ",", "thousand ", "1 ", "more than ", "early "})
    void wordsThatRepeatThemselvesWithoutEndAreHeldAgainstAnyValue(String part) {
        String shown = part.repeat(100_000) + "x";
        FactText texts = texts("en");
        assertThat(texts.agrees(amount("118", "members"), shown)).isFalse();
        assertThat(texts.agrees(between(BigDecimal.ONE, BigDecimal.TEN), shown)).isFalse();
        assertThat(texts.agrees(moment("2019-10-25 2019-10-26"), shown)).isFalse();
        assertThat(new Numbers(Locale.ENGLISH).endOf(shown, shown.length())).isEmpty();
    }

    private static FactText texts(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new FactText(locale, new Numbers(locale));
    }

    private static boolean agrees(Fact fact, String shown) {
        return texts("en").agrees(fact, shown);
    }

    private static BigDecimal number(Gen gen) {
        BigDecimal number = BigDecimal.valueOf(gen.below(gen.pick(List.of(10, 2000, 1_000_000, Integer.MAX_VALUE))))
                .movePointLeft(gen.chance(30) ? gen.below(5) : 0);
        return gen.chance(10) ? number.negate() : number;
    }

    private static Fact amount(String number, String unit) {
        return fact(Optional.of(new FactValue.Amount(new BigDecimal(number))), unit, "A statement.");
    }

    private static Fact between(BigDecimal low, BigDecimal high) {
        return fact(Optional.of(new FactValue.Between(low, high)), null, "A statement.");
    }

    /** One date, or the first and the last. */
    private static Fact moment(String dates) {
        List<When> ends = Stream.of(dates.split(" "))
                .map(date -> When.parse(date).orElseThrow())
                .toList();
        return dated(new FactValue.Moment(ends.get(0), ends.size() == 1 ? Optional.empty() : Optional.of(ends.get(1))));
    }

    private static Fact dated(FactValue.Moment moment) {
        return fact(Optional.of(moment), null, "A statement.");
    }

    private static When when(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> new When.Day(day);
            case 1 -> new When.Month(YearMonth.from(day));
            default -> new When.Year(day.getYear());
        };
    }

    private static Fact fact(Optional<FactValue> value, String unit, String statement) {
        return new Fact(
                name("a-fact"),
                name(statement),
                value,
                Optional.ofNullable(unit).map(FactTextTest::name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Status.REPORTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                List.of(),
                NOWHERE);
    }

    private static Name name(String text) {
        return new Name(text, NOWHERE);
    }
}
