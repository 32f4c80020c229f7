package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** Numbers of texts of one group that are not told one by one. */
final class TallyReading {
    private static final Pattern SUBJECT = Pattern.compile(
            "\\G(?: that deal| dealing| under approval that deal)? (?:on|with|about|of) ((?:(?! and (?:\\w+ ){1,2}more |, and |,| under ).){3,120}?)(?= and (?:of )?\\w+ more | under approval|[.;,]|$)");
    private static final Pattern ABOUT = Pattern.compile("(?i)^On (?:the )?(.{3,120}?), (?:ITU-T )?SG");
    private static final Pattern REST = Pattern.compile("[^.;]*");

    private final LocalDate asOf;
    private final String source;
    private final Keys keys = new Keys();

    TallyReading(LocalDate asOf, String source) {
        this.asOf = asOf;
        this.source = source;
    }

    /** @param heading what the section is about, which a number without a subject is about, too */
    List<Tally> of(SaidParagraph paragraph, List<Statement> totals, String heading, String topic) {
        List<Tally> tallies = new ArrayList<>();
        for (Statement statement : paragraph.statements()) {
            String group = group(statement, paragraph);
            if (group == null || totals.contains(statement)) {
                continue;
            }
            statement.portions().stream()
                    .filter(portion -> portion.texts().isEmpty())
                    .map(StatedTexts::counts)
                    .flatMap(List::stream)
                    .filter(count -> count.noun().texts())
                    .forEach(count -> tallies.add(tally(statement, count, group, heading, topic)));
        }
        return tallies;
    }

    /** The group that did it; where none is named that of the sentence before. */
    private static @Nullable String group(Statement statement, SaidParagraph paragraph) {
        if (statement.groups().size() == 1) {
            return statement.groups().get(0).code();
        }
        return statement.named().isEmpty()
                ? paragraph.statements().stream()
                        .filter(before ->
                                before.line().index() < statement.line().index())
                        .filter(before -> before.groups().size() == 1)
                        .reduce((before, later) -> later)
                        .map(before -> before.groups().get(0).code())
                        .orElse(null)
                : null;
    }

    private Tally tally(Statement statement, Count count, String group, String heading, String topic) {
        Standing standing = standing(statement.action().deed());
        String subject = subject(statement, count, heading);
        String slug = keys.of(
                topic + "-" + standing.code() + "-" + group.substring(2) + "-" + Keys.slug(subject, 4), 16, "tally");
        return new Tally(
                slug,
                subject,
                group,
                topic,
                standing,
                kinds(statement, count),
                count.value(),
                asOf,
                source + ", " + statement.line().place().paragraph());
    }

    private static String subject(Statement statement, Count count, String heading) {
        String line = statement.line().text();
        Matcher subject = SUBJECT.matcher(line).region(count.to(), line.length());
        if (subject.find()) {
            return subject.group(1)
                    .replaceFirst("^the ", "")
                    .replaceFirst(" respectively$", "")
                    .strip();
        }
        Matcher about = ABOUT.matcher(line);
        return about.find() ? about.group(1) : heading;
    }

    private static Standing standing(Act deed) {
        return switch (deed.standing()) {
            case CONCLUDED -> deed == Act.AGREED ? Standing.AGREED : Standing.APPROVED;
            case UNDER_APPROVAL -> Standing.UNDER_APPROVAL;
            case IN_DEVELOPMENT -> Standing.IN_DEVELOPMENT;
        };
    }

    /** “nine standards including Recommendations, Supplements …” are of those kinds, “among them” or not. */
    private static List<TextKind> kinds(Statement statement, Count count) {
        TextKind kind = count.noun().kind();
        if (kind != null) {
            return List.of(kind);
        }
        String line = statement.line().text();
        Matcher rest = REST.matcher(line).region(count.to(), line.length());
        List<TextKind> named = rest.lookingAt() ? named(rest.group()) : List.of();
        return named.isEmpty() ? List.of(TextKind.RECOMMENDATION) : named;
    }

    private static List<TextKind> named(String words) {
        return Pattern.compile(Nouns.ANY, Pattern.CASE_INSENSITIVE)
                .matcher(words.replace('\u2019', '\''))
                .results()
                .map(found -> Nouns.named(found.group()))
                .map(Noun::kind)
                .flatMap(Stream::ofNullable)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }
}
