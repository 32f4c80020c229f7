package org.rapporteur.report.life;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.wording.PrintedLanguage;

/** Sentences that say what is to come: “will take place”, “is developing”, “are being prepared”. */
final class PromiseWords {

    /** What a relative or an indirect question says to come is the use of a thing and no deed. */
    private static final String MAIN = "(?<!\\b(?i:how|what|which|who|that|where|those)\\b[^,;.]{0,120})";

    /** Where it is worth looking back for one: looking back at every letter is dear. */
    private static final String VERB = "\\b(?=(?:will|shall|is|are|plans?|intends?) )";

    private static final Pattern TO_COME = Pattern.compile(VERB + MAIN
            + "(?:(?:will|shall) (?!not\\b)"
            + "|(?:is|are) (?:(?:currently|now|still|also) )?(?:developing|preparing|drafting|planning|working on)\\b"
            + "|(?:is|are) (?:(?:currently|now|still|also) )?being (?:prepared|developed|drafted|revised|planned|finalized)\\b"
            + "|(?:is|are) (?:planned|expected|scheduled|foreseen|envisaged|to be)\\b"
            + "|(?:plans?|intends?) to\\b)");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}\\b");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", PrintedLanguage.get());

    private PromiseWords() {}

    /** @param day for which it is promised; null where none is named */
    record Promised(String sentence, @Nullable LocalDate day) {}

    /** @param after the last day on which nothing named is to come any more */
    static List<Promised> in(String words, LocalDate after) {
        return words.lines()
                .flatMap(PromiseWords::sentences)
                .filter(sentence -> TO_COME.matcher(sentence).find())
                .map(sentence -> new Promised(sentence, dayIn(sentence, after)))
                .toList();
    }

    private static Stream<String> sentences(String line) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(PrintedLanguage.get());
        breaks.setText(line);
        List<String> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(line.substring(from, to).strip());
        }
        return sentences.stream();
    }

    private static @Nullable LocalDate dayIn(String sentence, LocalDate after) {
        Matcher days = DAY.matcher(sentence);
        return days.results()
                .map(found -> read(found.group()))
                .flatMap(Stream::ofNullable)
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate read(String written) {
        try {
            return LocalDate.parse(written, WRITTEN);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
