package org.rapporteur.check.rules.days;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.KnownRadioText;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.RadioDesignation;

/** A text of ITU-R told as approved in the period though this edition was approved before. */
final class RadioOutsidePeriod implements Rule {
    private static final Pattern SAID = Pattern.compile(
            "before the (?:reporting )?period|previously approved|^ ?(?:[\u201c\"][^\u201d\"]{0,300}[\u201d\"] )?\\((?:approved|20[0-2]\\d)|^ ?(?:of|from|dating from) (?:\\p{L}+ )?(?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "radio-outside-period";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        DateRange days = subject.evidence().days();
        if (days == null) {
            return Stream.empty();
        }
        return subject.statements().all().stream()
                .filter(RadioOutsidePeriod::tellsAsNews)
                .flatMap(Statement::texts)
                .filter(text -> text.radio() && !text.draft() && !saysSo(text))
                .flatMap(text -> check(text, subject.evidence().radioTexts(), days).stream());
    }

    private static boolean tellsAsNews(Statement statement) {
        return statement.standing() == Act.Standing.CONCLUDED
                && !SAID.matcher(statement.line().text()).find();
    }

    private static boolean saysSo(TextMention text) {
        return SAID.matcher(text.line().text().substring(text.to())).find();
    }

    private Optional<Finding> check(TextMention text, List<KnownRadioText> known, DateRange days) {
        String number = text.number().replaceFirst("^(Recommendation|Report|Resolution|Opinion)s\\b", "$1");
        return known.stream()
                .filter(radio ->
                        isSame(number, radio.designation()) && radio.approved().isBefore(days.from()))
                .findFirst()
                .filter(radio -> !isToldAsHistory(text, radio))
                .map(radio -> found(text, radio, days));
    }

    /** “In 2015, ITU-R approved …” says itself that it is history. */
    private static boolean isToldAsHistory(TextMention text, KnownRadioText known) {
        return Dates.tellOf(known.approved().first().getYear(), text.line().text());
    }

    private static boolean isSame(String number, RadioDesignation known) {
        try {
            return Objects.equals(RadioDesignation.valueOf(number), known);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Finding found(TextMention text, KnownRadioText known, DateRange days) {
        String approved = known.approved().toString();
        return finding(
                text.line(),
                text.from(),
                text.to(),
                "message",
                days.from() + "/" + days.to(),
                approved,
                known.designation().citation(),
                approved,
                days.from());
    }
}
