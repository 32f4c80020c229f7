package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of a line. A point inside a number, a designation or an abbreviation ends none. */
public final class Sentences {
    private static final Pattern END =
            Pattern.compile("[.!?][\u201d\u2019\"')\\]]{0,2}(?=\\s+[\\p{Lu}\\p{N}\u201c\"(\\[]|\\s*$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\u201c\"])(?:(?:[A-Za-z]\\.)+|Amd|Cor|Corr|Add|Err|App|Suppl?|supp|No|Nos|Rec|Recs|Res|Rev|Vol|Fig|Mr|Ms|Mrs|Dr|Prof|St"
                    + "|vs|cf|approx|e\\.g|i\\.e|etc|art|para|sec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.$");

    private Sentences() {}

    /** In their order; a line without a full stop is one sentence, an empty line none. */
    public static List<Sentence> of(Line line) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(line.text());
        int from = 0;
        while (end.find()) {
            if (endsAbbreviation(line.text(), from, end.start() + 1)) {
                continue;
            }
            add(sentences, line, from, end.end());
            from = end.end();
        }
        add(sentences, line, from, line.text().length());
        return sentences;
    }

    private static boolean endsAbbreviation(String text, int from, int end) {
        // An abbreviation is short: looking further back would make long lines slow
        return end < text.length()
                && ABBREVIATION
                        .matcher(text)
                        .region(Math.max(from, end - 12), end)
                        .find();
    }

    private static void add(List<Sentence> sentences, Line line, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(line.text().charAt(begin))) {
            begin++;
        }
        if (begin < to) {
            sentences.add(new Sentence(line, begin, to));
        }
    }
}
