package org.rapporteur.check.rules.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** A Member State by its plain short name, “Tanzania”, where the house prints “Tanzania (United Republic of)”. */
final class ShortStateName implements Rule {

    /** “the United Republic of Tanzania” */
    private static final Pattern FORMAL =
            Pattern.compile("(?:Republic|Federation|States?|Kingdom|Union|Commonwealth) of (?:the )?$");

    @Override
    public String name() {
        return "short-state-name";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.evidence().states().shortened().entrySet().stream()
                .flatMap(name -> subject.lines().stream()
                        .filter(line -> line.text().contains(name.getKey()))
                        .flatMap(line -> found(line, name.getKey(), name.getValue()).stream()));
    }

    private Optional<Finding> found(Line line, String words, String official) {
        Quotes quotes = new Quotes(line.text());
        for (int at = line.text().indexOf(words); at >= 0; at = line.text().indexOf(words, at + 1)) {
            int to = at + words.length();
            if (!quotes.hold(at) && standsAlone(line.text(), at, to)) {
                return Optional.of(finding(line, at, to, "message", official, words, words, official));
            }
        }
        return Optional.empty();
    }

    /** No part of another word, and neither the whole name nor that of something else: “Brunei Darussalam”, “Lake Moldova”. */
    private static boolean standsAlone(String text, int from, int to) {
        boolean within = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))
                || to < text.length() && Character.isLetterOrDigit(text.charAt(to));
        boolean longer = text.startsWith(" (", to)
                || to + 1 < text.length() && text.charAt(to) == ' ' && Character.isUpperCase(text.charAt(to + 1));
        return !within
                && !longer
                && !FORMAL.matcher(text.substring(Math.max(0, from - 30), from)).find();
    }
}
