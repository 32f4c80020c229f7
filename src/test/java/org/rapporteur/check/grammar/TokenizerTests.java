package org.rapporteur.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.grammar.Token.Kind;

class TokenizerTests {
    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);
    private static final String SIGNS = "aZ59 ,.;:()\u2013-+=\u201c\u201d'\t/& twenty-one SGs 5 and June per cent ";

    private static List<Token> read(String text) {
        return Chunks.of(text, Tokenizer.read(text, ENGLISH), ENGLISH);
    }

    /** Of any text: tokens stand in order, none overlaps another, and what is between them is blank. */
    @Test
    void everyLetterIsInOneToken() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, 40)
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                    .reduce("", String::concat);
            int end = 0;
            for (Token token : read(text)) {
                assertThat(token.from()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, token.from()).replace('\u00a0', ' '))
                        .as(text)
                        .isBlank();
                assertThat(text.substring(token.from(), token.to())).as(text).isEqualTo(token.text());
                end = token.to();
            }
            assertThat(text.substring(end)).isBlank();
        }
    }

    /** What is written in words is what ICU reads from them. */
    @Test
    void everyNumberInWordsHasItsValue() {
        com.ibm.icu.text.RuleBasedNumberFormat words = new com.ibm.icu.text.RuleBasedNumberFormat(
                Locale.ENGLISH, com.ibm.icu.text.RuleBasedNumberFormat.SPELLOUT);
        for (int number = 2; number < 200; number++) {
            Token token = read(words.format(number) + " workshops").get(0);
            assertThat(token.kind()).isEqualTo(Kind.QUANTITY);
            assertThat(token.value()).isEqualTo(number);
            assertThat(token.noun()).isEqualTo("workshops");
        }
    }

    @Test
    void figuresOfAnyScriptAreNumbers() {
        assertThat(read("\uff11\uff12\uff13 workshops").get(0).value()).isEqualTo(123);
        assertThat(read("\u0661\u0662 workshops").get(0).value()).isEqualTo(12);
    }

    @Test
    void aLongLineIsReadInTheTimeItsLengthTakes() {
        String sentence = "three workshops (Accra, Nairobi and Lusaka), 14 from SGs 5, 11 and 13 on 3 June 2024; ";
        read(sentence.repeat(200));
        long short_ = time(sentence.repeat(500));
        long long_ = time(sentence.repeat(4_000));
        assertThat(long_).isLessThan(8 * 6 * Math.max(short_, 1_000_000));
    }

    private static long time(String text) {
        long from = System.nanoTime();
        read(text);
        return System.nanoTime() - from;
    }

    @Test
    void joinsWhatIsOne() {
        assertThat(read("22 draft Recommendations").get(0).noun()).isEqualTo("recommendations");
        assertThat(read("Study Groups 5, 11 and 13").get(0).value()).isEqualTo(3);
        assertThat(read("Documents 102 to 107").get(0).value()).isEqualTo(6);
        assertThat(read("28 to SG13 and 34 to other bodies").stream().filter(token -> token.is(Kind.QUANTITY)))
                .extracting(Token::value)
                .containsExactly(28.0, 34.0);
        assertThat(read("40 per cent").get(0).kind()).isEqualTo(Kind.SHARE);
        assertThat(read("12,400 people").get(0).value()).isEqualTo(12_400);
    }

    @Test
    void readsDays() {
        assertThat(WrittenDay.in(Tokenizer.read("on Tuesday, 15 October 2024", ENGLISH)))
                .extracting(WrittenDay::weekday, WrittenDay::day, WrittenDay::month, WrittenDay::year)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DayOfWeek.TUESDAY, 15, 10, 2024));
        assertThat(WrittenDay.in(Tokenizer.read("on 31 June 2024", ENGLISH))).allMatch(WrittenDay::isNoDay);
    }

    @Test
    void guessesTheLanguage() {
        List<String> french = List.of("Le groupe s'est réuni à Genève et a approuvé les textes de la commission.");
        assertThat(Languages.of(Locale.ENGLISH, french).language()).isEqualTo(Locale.FRENCH);
        assertThat(Languages.of(Locale.ENGLISH, List.of("The group met in Geneva."))
                        .language())
                .isEqualTo(Locale.ENGLISH);
    }
}
