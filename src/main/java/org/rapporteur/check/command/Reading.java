package org.rapporteur.check.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.quantity.Reckonings;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.terms.wording.PrintedLanguage;

/** What is read of a file, line by line, so that a person sees why something is found and something else is not. */
final class Reading {
    private static final int LONGEST_LINE = 20_000;

    private final Subject subject;
    private final List<Reckoning> reckonings;
    private final List<String> lines = new ArrayList<>();

    private Reading(Subject subject) {
        this.subject = subject;
        this.reckonings = Reckonings.of(subject.lines(), subject.tokens());
    }

    static String of(String file, ForeignReport report) {
        Subject subject = Checker.read(report.document(), ReferenceEvidence.on(null, null, Catalogue.empty(), null));
        Reading reading = new Reading(subject);
        Locale language = subject.lexicon().language();
        reading.lines.add(
                file + ": " + CommandWords.say("read-language", language.getDisplayLanguage(PrintedLanguage.get())));
        subject.lines().forEach(reading::add);
        return String.join("\n", reading.lines) + "\n";
    }

    private void add(Line line) {
        lines.add("");
        lines.add("%s %s  %s"
                .formatted(line.place().paragraph(), line.kind().name().toLowerCase(Locale.ROOT), line.text())
                .strip());
        if (line.text().length() > LONGEST_LINE) {
            return;
        }
        tokens(line);
        subject.statements().all().stream()
                .filter(statement -> statement.line().equals(line))
                .forEach(this::statement);
        reckonings.stream().filter(reckoning -> reckoning.line().equals(line)).forEach(this::reckoning);
    }

    private void tokens(Line line) {
        String read = subject.tokens().joined(line).stream()
                .filter(token -> token.value() > 0 && !token.is(Kind.WORD))
                .map(Reading::token)
                .collect(Collectors.joining("; "));
        if (!read.isEmpty()) {
            lines.add("    " + CommandWords.say("read-numbers", read));
        }
    }

    private static String token(Token token) {
        String noun = token.noun().isEmpty() ? "" : " " + token.noun();
        return "“" + token.text() + "” " + token.kind().name().toLowerCase(Locale.ROOT) + " " + figure(token.value())
                + noun;
    }

    private void statement(Statement statement) {
        String counted = statement
                .counts()
                .map(count -> count.value() + " " + count.noun().word())
                .collect(Collectors.joining(", "));
        String texts = statement.texts().map(text -> text.name()).collect(Collectors.joining(", "));
        String groups = statement.groups().stream().map(Object::toString).collect(Collectors.joining(", "));
        String deed = statement.action().deed().name().toLowerCase(Locale.ROOT);
        lines.add("    " + CommandWords.say("read-statement", deed, groups, counted, texts));
    }

    private void reckoning(Reckoning reckoning) {
        String words = reckoning.line().quote(reckoning.from(), reckoning.to());
        lines.add("    "
                + CommandWords.say(
                        reckoning.sure() ? "read-sure" : "read-unsure",
                        words,
                        figure(reckoning.said()),
                        reckoning.kind().name().toLowerCase(Locale.ROOT),
                        figure(reckoning.shown())));
    }

    private static String figure(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
