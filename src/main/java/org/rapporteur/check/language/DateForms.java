package org.rapporteur.check.language;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.DayPieces;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/** The forms in which people write dates in English; none is without a year. */
final class DateForms {
    /** So far from a year the other parts of its date may be. */
    private static final int REACH = 120;

    /** “2024-09-30” */
    private static final int BEHIND = 10;

    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);

    private static final Phrase<Token> DAY = one(DateForms::isDay);
    private static final Phrase<Token> MONTH = one(Sense.MONTH);
    private static final Phrase<Token> YEAR = one(DateForms::isYear);
    private static final Phrase<Token> FIGURES =
            one(token -> token.is(Kind.NUMBER) && token.text().length() < 3);
    private static final Phrase<Token> COMMA = one(Kind.COMMA);
    private static final Phrase<Token> DASH = one(Kind.DASH);
    private static final Phrase<Token> POINT = sign(".");
    private static final Phrase<Token> SLASH = sign("/");
    private static final Phrase<Token> OF = word("of");
    private static final Phrase<Token> THE = word("the");
    private static final Phrase<Token> UNTIL = either(DASH, word("to", "until", "till"));
    private static final Phrase<Token> TO =
            either(COMMA.before(word("and").maybe()), UNTIL, SLASH, sign("&"), word("and", "through"));

    private static final Phrase<Token> LAST_YEAR = COMMA.maybe().then(YEAR);
    private static final Phrase<DatePoint> DAY_MONTH =
            DAY.with(OF.maybe().then(MONTH), (day, month) -> DatePoint.in(month).on(day));
    private static final Phrase<DatePoint> MONTH_DAY =
            MONTH.with(DAY, (month, day) -> DatePoint.in(month).on(day));
    private static final Phrase<DatePoint> MONTH_YEAR = MONTH.with(
            COMMA.maybe().then(OF.maybe()).then(YEAR),
            (month, year) -> DatePoint.in(month).of(year));
    private static final Phrase<DatePoint> WHOLE_DAY = DAY_MONTH.with(LAST_YEAR, DatePoint::of);

    private static final Phrase<DateEnds> WITH_DAY_FIRST = either(
            WHOLE_DAY.with(UNTIL.then(WHOLE_DAY), DateEnds::fromTo),
            DAY_MONTH.with(TO.then(WHOLE_DAY), DateEnds::upTo),
            DAY.parted(TO).with(OF.maybe().then(MONTH_YEAR), DateEnds::days),
            DAY.before(DASH)
                    .with(MONTH.before(DASH), (day, month) -> DateEnds.days(List.of(day), DatePoint.in(month)))
                    .with(YEAR, DateEnds::of),
            FIGURES.with(POINT.then(FIGURES).before(POINT), DateEnds::numbered).with(YEAR, DateEnds::of),
            FIGURES.with(SLASH.then(FIGURES).before(SLASH), DateEnds::numbered).with(YEAR, DateEnds::of));
    private static final Phrase<DateEnds> WITH_MONTH_FIRST = either(
            MONTH_DAY.with(TO.then(MONTH_DAY).with(LAST_YEAR, DatePoint::of), DateEnds::upTo),
            MONTH.with(DAY.parted(TO), DateEnds::monthFirst).with(LAST_YEAR, DateEnds::of),
            MONTH_YEAR.with(UNTIL.then(MONTH_YEAR), DateEnds::fromTo),
            MONTH.parted(TO).with(COMMA.maybe().then(OF.maybe()).then(YEAR), DateEnds::months));
    private static final Phrase<DateEnds> WITH_YEAR_FIRST = either(
            YEAR.with(
                    DASH.then(FIGURES).with(DASH.then(FIGURES), (month, day) -> DateEnds.numbered(day, month)),
                    DateEnds::yearFirst),
            YEAR.with(either(DASH, SLASH).then(YEAR), DateEnds::years),
            YEAR.map(year -> DateEnds.years(year, year)));
    private static final Phrase<DateEnds> WITH_WORD_FIRST = either(
            one(DateForms::isQuarter)
                    .before(either(SLASH, DASH).maybe())
                    .before(OF.maybe())
                    .with(YEAR, DateEnds::quarter),
            word("first", "second", "third", "fourth", "last")
                    .before(word("quarter"))
                    .before(OF)
                    .with(YEAR, DateEnds::quarter),
            THE.maybe()
                    .then(PartOfYear.WORDS)
                    .before(DASH.maybe())
                    .before(OF.maybe())
                    .before(THE.maybe())
                    .before(word("year").maybe())
                    .with(YEAR, DateEnds::part),
            word("between", "Between", "from", "From")
                    .then(YEAR)
                    .with(word("and", "to").then(YEAR), DateEnds::between));

    private final String text;
    private final List<Token> pieces;
    private final List<DateSpan> found = new ArrayList<>();

    private DateForms(String text, int from, int to) {
        this.text = text;
        this.pieces = DayPieces.of(text, from, to, ENGLISH);
    }

    private static Phrase<Token> word(String... words) {
        Set<String> known = Set.of(words);
        return one(token -> token.is(Kind.WORD) && known.contains(token.text()));
    }

    private static Phrase<Token> sign(String sign) {
        return one(token -> token.is(Kind.OTHER) && token.text().equals(sign));
    }

    private static boolean isDay(Token token) {
        return token.is(Kind.NUMBER) && token.text().length() < 3 || token.is(Kind.ORDINAL) && token.value() < 100;
    }

    private static boolean isYear(Token token) {
        return token.is(Kind.NUMBER) && token.text().length() == 4 && token.value() >= 1900 && token.value() < 2100;
    }

    private static boolean isQuarter(Token token) {
        return token.text().length() == 2
                && token.text().startsWith("Q")
                && "1234".indexOf(token.text().charAt(1)) >= 0;
    }

    /** In reading order. */
    static List<DateSpan> in(String text) {
        int first = year(text, 0);
        if (first < 0) {
            return List.of();
        }
        int last = first;
        for (int next = first; next >= 0; next = year(text, next + 1)) {
            last = next;
        }
        DateForms reader =
                new DateForms(text, beginOfWord(text, first - REACH), Math.min(text.length(), last + BEHIND));
        reader.read();
        return reader.found;
    }

    /** Days without a year, “on 17 April”, as days of that year. */
    static List<DateSpan> in(String text, int year) {
        List<Token> pieces = DayPieces.of(text, 0, text.length(), ENGLISH);
        Phrase<DatePoint> day = either(DAY_MONTH, MONTH_DAY).before(Phrase.not(LAST_YEAR));
        List<DateSpan> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Found<DatePoint> said = day.at(pieces, at);
            if (said != null) {
                DatePoint point = new DatePoint(said.value().day(), said.value().month(), year);
                int to = pieces.get(said.next() - 1).to();
                DateSpan span = span(new DateEnds(point, point), pieces.get(at).from(), to);
                if (span != null) {
                    found.add(span);
                }
                at = said.next() - 1;
            }
        }
        return found;
    }

    /** Where the next four figures begin that look like a year; looking for them first is what keeps a long report quick. */
    private static int year(String text, int from) {
        for (int at = from; at + 4 <= text.length(); at++) {
            char sign = text.charAt(at);
            boolean century = sign == '1' && text.charAt(at + 1) == '9' || sign == '2' && text.charAt(at + 1) == '0';
            if (century
                    && Character.isDigit(text.charAt(at + 2))
                    && Character.isDigit(text.charAt(at + 3))
                    && !(at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
                    && !(at + 4 < text.length() && Character.isLetterOrDigit(text.charAt(at + 4)))) {
                return at;
            }
        }
        return -1;
    }

    private static int beginOfWord(String text, int place) {
        int at = Math.max(0, place);
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private void read() {
        int at = 0;
        while (at < pieces.size()) {
            Found<DateEnds> date =
                    mayBegin(pieces.get(at)) ? form(pieces.get(at)).at(pieces, at) : null;
            boolean told = date != null && mayEnd(pieces.get(date.next() - 1)) && add(date.value(), at, date.next());
            at = told && date != null ? date.next() : at + 1;
        }
    }

    private static Phrase<DateEnds> form(Token first) {
        return first.is(Sense.MONTH)
                ? WITH_MONTH_FIRST
                : isYear(first) ? WITH_YEAR_FIRST : isDay(first) ? WITH_DAY_FIRST : WITH_WORD_FIRST;
    }

    private boolean mayBegin(Token token) {
        char before = token.from() == 0 ? ' ' : text.charAt(token.from() - 1);
        return !isOfWord(before) && before != '.';
    }

    private boolean mayEnd(Token token) {
        char behind = token.to() == text.length() ? ' ' : text.charAt(token.to());
        boolean decimal =
                behind == '.' && token.to() + 1 < text.length() && Character.isDigit(text.charAt(token.to() + 1));
        return !isOfWord(behind) && !decimal;
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '/' || sign == '-';
    }

    /** Whether these pieces are used up: a day that no calendar has is one, days in the wrong order are none. */
    private boolean add(DateEnds ends, int first, int next) {
        int begin =
                ends.isLed() ? pieces.get(first + 1).from() : pieces.get(first).from();
        DateSpan span = span(ends, begin, pieces.get(next - 1).to());
        if (span != null && span.last().isBefore(span.first())) {
            return false;
        }
        if (span != null) {
            found.add(span);
        }
        return true;
    }

    private static @Nullable DateSpan span(DateEnds ends, int from, int to) {
        try {
            return ends.span(from, to);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
