package org.rapporteur.terms;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a Question and that of the study group it is assigned to: {@code Q1/1}. Numbers are used again in every
 * study period, so that this is a key only within one Sector and one study period.
 */
public record QuestionNumber(int question, int studyGroup) implements Comparable<QuestionNumber> {
    private static final Pattern WRITTEN = Pattern.compile("(?:Question |Q)?([1-9]\\d{0,2})/([1-9]\\d{0,2})");
    private static final Comparator<QuestionNumber> ORDER =
            Comparator.comparingInt(QuestionNumber::studyGroup).thenComparingInt(QuestionNumber::question);

    /** @throws IllegalArgumentException if one of the numbers is not between 1 and 999 */
    public QuestionNumber {
        if (question < 1 || question > 999 || studyGroup < 1 || studyGroup > 999) {
            throw new IllegalArgumentException("No Question has the number " + question + "/" + studyGroup);
        }
    }

    /**
     * Reads {@code Q1/1}, {@code Question 1/1} and {@code 1/1}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static QuestionNumber valueOf(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "” is not the number of a Question, such as “Q1/1”");
        }
        return new QuestionNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** By study group, then by number. */
    @Override
    public int compareTo(QuestionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "Q" + question + "/" + studyGroup;
    }
}
