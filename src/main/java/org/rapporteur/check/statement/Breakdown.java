package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Counts;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;

/**
 * A number with its parts in one sentence: “nine (SG5: 3; SG12: 4; SG20: 2)”, “seven: two by SG11 and five by SG13”,
 * “3 + 5 = 8”. What is rounded, or only an example, is none.
 *
 * @param total as said
 * @param sum of what is said of its parts
 * @param from where the total stands in the line
 */
public record Breakdown(Line line, int total, int sum, int from, int to) {
    private static final Pattern EQUATION = Pattern.compile(
            "(?<![\\w.+-])(?<![+*/=-] )(?:(\\d{1,4}) = (\\d{1,4}(?: \\+ \\d{1,4})+)|(\\d{1,4}(?: \\+ \\d{1,4})+) = (\\d{1,4}))(?![\\w+]| [+*/])");

    private static final Pattern CLOSED = Pattern.compile(" ?\\([^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{5,400})\\)|: ([^:()]{5,400}?)[.;]?\\s*$");
    private static final String FURTHER =
            "(?:(?:the|a|an) )?(?:(?:remaining|other|last|first|further|another|final) )?";
    private static final Pattern NEXT = Pattern.compile("; (?:and )?|, and |, | and (?=" + FURTHER + NumberWords.ANY
            + "\\b|the (?:others?|last|remaining|rest|remainder) (?:by|from|in|on|for|to|at|with) )");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?:the (?:other|last)|" + FURTHER + "(" + NumberWords.ANY
                    + ")) (?:(?!by|from|in|on|for|to|at|with)[\\p{L}-]+ ){0,2}(?:by|from|in|on|for|to|at|with) (?:[^\\d]|\\d(?=\\p{L}))*(?:SGs? ?\\d+[^\\d]*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS = Pattern.compile(FURTHER + NumberWords.ANY + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_LAST = Pattern.compile(
            "(?!.*(?:Suppl|Amd|Cor\\.|No\\.|Recommendation|Amendment|Corrigend|Question|Resolution|Document))(?:(?:ITU-[TRD] )?(?:SG|Study Group) ?\\d{1,2}|\\p{Lu}[^\\d:;,]{1,40}):? ("
                    + NumberWords.ANY + ")");
    private static final Pattern TOTAL = Pattern.compile(
            "(?<![\\w.,/-])(?<!(?:SG|Group|Groups|SGs|Question|Resolution|Resolutions|Resolutions? ITU-R|No\\.|section|than|over|some|about|nearly|almost|least|around|approximately|roughly|Document|CHF|USD|EUR) )("
                    + NumberWords.ANY
                    + ")(?![\\w%]|[.,/-]\\d| (?:per cent|million|billion|January|February|March|April|May|June|July|August|September|October|November|December))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EACH = Pattern.compile("\\beach\\b");
    private static final Pattern FIRST_PREPOSITION = Pattern.compile(" (?:by|from|in|on|for|to|at|with) ");
    private static final Pattern NO_NUMBERS = Pattern.compile(
            "[A-Z]\\.\\d[\\d.]*|(?:Questions?|Resolutions?|Supplements?|Amendments?|Corrigend\\w+|[Ss]ections?|Documents?) \\d[\\d/.]*(?:(?:, | and )\\d[\\d/.]*)*"
                    + "|\\d{1,2}(?:(?: ?[-\u2013] ?| to | and )\\d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)|IMT-\\d+");

    /** Of one line, in no order. */
    public static List<Breakdown> in(Line line) {
        List<Breakdown> found = new ArrayList<>();
        if (line.text().length() > Statements.LONGEST_LINE) {
            return found;
        }
        if (line.text().indexOf(" = ") > 0) {
            equations(line, found);
        }
        Sentences.of(line).forEach(sentence -> brackets(line, sentence, found));
        return found;
    }

    private static void equations(Line line, List<Breakdown> found) {
        Matcher matcher = EQUATION.matcher(line.text());
        while (matcher.find()) {
            boolean before = matcher.group(1) != null;
            int total = Integer.parseInt(matcher.group(before ? 1 : 4));
            int sum = Arrays.stream(matcher.group(before ? 2 : 3).split(" \\+ "))
                    .mapToInt(Integer::parseInt)
                    .sum();
            found.add(new Breakdown(line, total, sum, matcher.start(), matcher.end()));
        }
    }

    private static void brackets(Line line, Sentence sentence, List<Breakdown> found) {
        afterComma(line, sentence, found);
        eachWithList(line, sentence, found);
        Matcher bracket = BRACKET.matcher(line.text()).region(sentence.from(), sentence.to());
        while (bracket.find()) {
            String inside = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
            OptionalInt sum = sum(inside);
            if (sum.isPresent()) {
                of(line, sentence.from(), bracket.start(), sum.getAsInt()).forEach(found::add);
            }
        }
    }

    /** “four: three by SG16 (F.751.5, F.751.6 and F.751.7) and one by SG13 (Y.2247)” */
    private static void eachWithList(Line line, Sentence sentence, List<Breakdown> found) {
        String text = line.text().substring(sentence.from(), sentence.to());
        int colon = text.indexOf(": ");
        if (colon < 0 || text.indexOf('(', colon) < 0) {
            return;
        }
        OptionalInt sum = sum(CLOSED.matcher(text.substring(colon + 2)).replaceAll(""));
        if (sum.isPresent()) {
            of(line, sentence.from(), sentence.from() + colon, sum.getAsInt()).forEach(found::add);
        }
    }

    /** “25 replies arrived, 20 from administrations and five from Sector Members.” */
    private static void afterComma(Line line, Sentence sentence, List<Breakdown> found) {
        String text = line.text();
        for (int at = text.indexOf(", ", sentence.from());
                at >= 0 && at < sentence.to();
                at = text.indexOf(", ", at + 1)) {
            if (!BEGINS.matcher(text).region(at + 2, sentence.to()).lookingAt()) {
                continue;
            }
            String rest = text.substring(at + 2, sentence.to());
            String[] pieces = NEXT.split(rest.strip().replaceFirst("[.;:]$", ""));
            OptionalInt sum =
                    pieces.length < 2 || !shareOneWord(pieces) ? OptionalInt.empty() : sum(pieces, NUMBER_FIRST);
            String before = text.substring(sentence.from(), at);
            String piece = before.substring(
                    Math.max(before.lastIndexOf(", "), Math.max(before.lastIndexOf(": "), before.lastIndexOf('(')))
                            + 1);
            if (sum.isPresent() && !NUMBER_FIRST.matcher(piece.strip()).matches()) {
                of(line, sentence.from(), at, sum.getAsInt()).forEach(found::add);
                return;
            }
        }
    }

    private static boolean shareOneWord(String[] pieces) {
        return Arrays.stream(pieces)
                        .map(piece -> FIRST_PREPOSITION.matcher(piece))
                        .map(matcher -> matcher.find() ? matcher.group() : "")
                        .distinct()
                        .count()
                == 1;
    }

    /** Where one number alone stands before the parts, or one number of texts, it is their total. */
    private static Stream<Breakdown> of(Line line, int from, int to, int sum) {
        String text = masked(line.text());
        List<Breakdown> totals = totals(line, text, from, to, sum);
        if (totals.size() < 2) {
            return totals.stream();
        }
        if (totals.stream().anyMatch(one -> one.total() == sum)) {
            return Stream.empty();
        }
        int last = Math.max(text.lastIndexOf(", ", to), text.lastIndexOf(" and ", to));
        List<Breakdown> nearest =
                totals.stream().filter(one -> one.from() > last && last > from).toList();
        return nearest.size() == 1 ? nearest.stream() : ofOnlyCountOfTexts(line, text, from, to, sum);
    }

    private static List<Breakdown> totals(Line line, String text, int from, int to, int sum) {
        Matcher total = TOTAL.matcher(text).region(from, to);
        List<Breakdown> totals = new ArrayList<>();
        while (total.find()) {
            int value = NumberWords.read(total.group(1)).orElse(0);
            boolean year = value >= 1900 && value < 2100 && total.group(1).length() == 4;
            if (!year && value > 0) {
                totals.add(new Breakdown(line, value, sum, total.start(), total.end()));
            }
        }
        return totals;
    }

    private static Stream<Breakdown> ofOnlyCountOfTexts(Line line, String text, int from, int to, int sum) {
        List<Count> texts = Counts.in(text.substring(0, to)).stream()
                .filter(count -> count.from() >= from && count.noun().kind() != null)
                .toList();
        return texts.size() == 1
                ? texts.stream().map(count -> new Breakdown(line, count.value(), sum, count.from(), count.to()))
                : Stream.empty();
    }

    /** Without the numbers of groups, texts and days. */
    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        Groups.in(text).forEach(name -> blank(masked, name.from(), name.to()));
        NO_NUMBERS.matcher(text).results().forEach(found -> blank(masked, found.start(), found.end()));
        return masked.toString();
    }

    private static void blank(StringBuilder masked, int from, int to) {
        for (int at = from; at < to; at++) {
            masked.setCharAt(at, '_');
        }
    }

    /** “SGs 2, 11 and 17” as one word of as many signs as groups, so that no number of it is taken for a share. */
    private static String grouped(String inside) {
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (GroupNames name : Groups.in(inside)) {
            if (name.groups().size() < 2) {
                continue;
            }
            words.append(inside, end, name.from())
                    .append("SG")
                    .append("+".repeat(name.groups().size()));
            end = name.to();
        }
        return words.append(inside.substring(end)).toString();
    }

    private static OptionalInt sum(String whole) {
        String inside = grouped(whole);
        String[] pieces = NEXT.split(inside.strip().replaceFirst("[.;]$", ""));
        if (pieces.length < 2) {
            return OptionalInt.empty();
        }
        OptionalInt first = sum(pieces, NUMBER_FIRST);
        return first.isPresent() ? first : sum(pieces, NUMBER_LAST);
    }

    /** “two each from SG9 and SG12” are four. */
    private static int shares(String piece) {
        if (!EACH.matcher(piece).find()) {
            return 1;
        }
        int several = (int) piece.chars().filter(sign -> sign == '+').count();
        return Math.max(1, several);
    }

    private static OptionalInt sum(String[] pieces, Pattern form) {
        int sum = 0;
        for (String piece : pieces) {
            Matcher matcher = form.matcher(piece);
            if (!matcher.matches()) {
                return OptionalInt.empty();
            }
            // “the other by SG17” is one
            int share = matcher.group(1) == null
                    ? 1
                    : NumberWords.read(matcher.group(1)).orElse(0);
            sum += share * shares(piece);
        }
        return OptionalInt.of(sum);
    }
}
