package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;

/**
 * A number of countries, cities or texts and their names in the same sentence: “three countries (Benin, Chad and Mali)”.
 * Only a list of nothing but names is one.
 *
 * @param from where the number stands in the line
 */
public record Enumeration(Line line, int value, String noun, int listed, int from, int to) {
    private static final String TEXTS =
            "Recommendations|Supplements|Amendments|Corrigenda|Technical Reports|Technical Papers|texts|standards";

    private static final Pattern HEAD = Pattern.compile(
            "(?=[\\defnostzEFNOSTZ])(?<![\\w.,/&-])(?<!(?:of (?:the|these|those|its|all)|SG|Group|Groups|SGs|least|over|about|some|than|nearly|almost|around) )((?i:"
                    + NumberWords.ANY
                    + "))(?: of the(?: (?i:" + NumberWords.ANY
                    + "))?)?((?: (?!(?:and|or|of|by|in|on|for|with|from|to|at)\\b|(?i:" + NumberWords.ANY
                    + ")\\b)[\\p{L}][\\w/'-]*){0,3}?) (countries|Member States|States|administrations|economies|nations|cities|languages|[Ss]tudy [Gg]roups|"
                    + TEXTS
                    + ")((?: (?!(?:includ|such|among|e\\.g|notably|especially|particularly|mainly|other)\\w*)[^\\s().:;,\u2013]+){0,8})(?: \\(|\\)?: | \u2013 |\\)?, (?:namely|viz\\.?|i\\.e\\.),? )");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?=[efnostEFNOST])(?<![\\w-])(?<!(?:least|over|about|some|than) )(?i:(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) \\(([^()]{5,300})\\)");
    private static final Pattern WORDS = Pattern.compile("(?:The (?:following )?|These )?((?i:" + NumberWords.ANY
            + ")) (?:[\\p{L}-]+ ){0,2}?(\\p{Ll}+s)\\b([^:.;()]{0,80}): ([^:;()]{8,300}?)\\.?\\s*");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "\\d|(?i)\\b(?:" + NumberWords.ANY + ")\\b|\\b(?:includ|such as|among|e\\.g|example|especially|notably)");
    private static final Pattern FEW = Pattern.compile("[\\p{L}\\d.'\u2019/-]+(?: [\\p{L}\\d.'\u2019/-]+){0,3}");
    private static final Pattern STATE_NAMES =
            Pattern.compile("(Bosnia|Trinidad|Antigua|Tome|Tomé|Kitts|Nevis|Vincent) and (?=(?:the )?\\p{Lu})");
    private static final Pattern NAME = Pattern.compile(
            "(?:the )?\\p{Lu}[\\p{L}\\d'\u2019.-]*(?: (?:\\p{Ll}{1,2}['\u2019]\\p{Lu}\\p{L}*|of|the|&|de|da|del|dos|la|du|d'|do|\\p{Lu}[\\p{L}'\u2019.-]*|\\([^()]{1,40}\\))){0,7}");
    private static final Pattern TEXT = Pattern.compile(
            "(?:(?:and|namely) )?(?:(?:ITU-T |Recommendations? |Supplements? |Amendments? |Corrigend(?:um|a) )*)(?:[A-Z]\\.\\d[\\w.]*(?:/[A-Z]\\.\\d[\\w.]*)?(?: \\(\\d{4}\\))?(?: (?:Amd|Cor|Err)\\. ?\\d{1,2})?|[A-Z] Suppl\\. \\d{1,3}|\\d{1,3})");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:^|[ (])(?:Amd|Cor|Err|Supp?l?|Rep|St|\\p{Lu})$");
    private static final Pattern NEXT = Pattern.compile(", and |, | and ");
    private static final Pattern NEXT_PART = Pattern.compile("; and |; ");

    /** Looked for first, since most lines have none. */
    private static final Pattern LISTS = Pattern.compile("\\(|: | \u2013 |, (?:namely|viz|i\\.e)");

    /** Of one line, in their order. */
    public static List<Enumeration> in(Line line) {
        List<Enumeration> found = new ArrayList<>();
        String text = line.text();
        if (text.length() > Statements.LONGEST_LINE || !LISTS.matcher(text).find()) {
            return found;
        }
        bracketed(line, found);
        words(line, found);
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            String noun = head.group(3);
            int listed = listed(names(text, head.end()), noun.matches(TEXTS) ? TEXT : NAME);
            boolean withLands = noun.equals("cities")
                    && listed > NumberWords.read(head.group(1)).orElse(0) + 1;
            if (listed > 1 && !withLands) {
                found.add(new Enumeration(
                        line, NumberWords.read(head.group(1)).orElseThrow(), noun, listed, head.start(1), head.end(3)));
            }
        }
        return found;
    }

    /** “Of the five, two (X.1713, X.2011) are new”. */
    private static void bracketed(Line line, List<Enumeration> found) {
        Matcher two = BRACKETED.matcher(line.text());
        while (two.find()) {
            int listed = listed(two.group(2), TEXT);
            if (listed > 0 && two.group(2).indexOf('.') > 0) {
                found.add(new Enumeration(
                        line, NumberWords.read(two.group(1)).orElseThrow(), "texts", listed, two.start(1), two.end(1)));
            }
        }
    }

    /** “Five principles guide the work: openness, neutrality and trust.” What “and” joins is one item or two. */
    private static void words(Line line, List<Enumeration> found) {
        for (Sentence sentence : Sentences.of(line)) {
            Matcher all = WORDS.matcher(line.text()).region(sentence.from(), sentence.to());
            if (!all.matches() || OTHER_NUMBER.matcher(all.group(3)).find()) {
                continue;
            }
            int value = NumberWords.read(all.group(1)).orElse(0);
            String[] parts = all.group(4).split(", (?:and )?");
            int most = all.group(4).split(", and |, | and ").length;
            boolean names = parts.length > 1
                    && java.util.Arrays.stream(parts)
                            .allMatch(part -> FEW.matcher(part).matches());
            if (names && value > 1 && (value < parts.length || value > most)) {
                found.add(new Enumeration(line, value, all.group(2), most, all.start(1), all.end(2)));
            }
        }
    }

    /** What the bracket holds, or what follows up to the end of the sentence. */
    private static String names(String text, int from) {
        char opens = text.charAt(from - 1) == '(' ? '(' : text.charAt(from - 2);
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '(') {
                depth++;
            }
            if (sign == ')' && --depth < 0) {
                return opens == '(' ? text.substring(from, at) : "";
            }
            boolean ends = depth == 0 && opens != '(' && (sign == '.' && endsSentence(text, at) || sign == ':');
            if (ends || opens == '\u2013' && text.startsWith(" \u2013 ", at)) {
                return text.substring(from, at);
            }
        }
        return opens == '(' ? "" : text.substring(from);
    }

    private static boolean endsSentence(String text, int at) {
        return at + 1 == text.length()
                || text.startsWith(" ", at + 1)
                        && !ABBREVIATED
                                .matcher(text)
                                .region(Math.max(0, at - 5), at)
                                .find();
    }

    private static int listed(String names, Pattern form) {
        String joined = STATE_NAMES.matcher(names.strip()).replaceAll("$1 & ");
        String[] all = (joined.contains(";") ? NEXT_PART : NEXT).split(joined);
        for (String name : all) {
            if (!form.matcher(name.strip()).matches()) {
                return 0;
            }
        }
        return all.length;
    }
}
