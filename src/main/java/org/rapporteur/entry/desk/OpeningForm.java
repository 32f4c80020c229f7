package org.rapporteur.entry.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.terms.DateRange;
import org.springframework.util.MultiValueMap;

/**
 * The next period as it was typed.
 *
 * @param days texts by field: starts, ends, cutOff, meetingStarts, meetingEnds, documentDate
 * @param editions year by Resolution, 0 for one that is left out
 * @param wrong fields that say no period
 */
record OpeningForm(
        String code,
        Map<String, String> days,
        String meeting,
        String documentNumber,
        Map<String, Integer> editions,
        Set<String> wrong) {

    private static final List<String> DAYS =
            List.of("starts", "ends", "cutOff", "meetingStarts", "meetingEnds", "documentDate");
    private static final Pattern CODE = Pattern.compile("\\d{4}-[a-z0-9-]{1,19}");
    private static final String EDITION = "edition.";

    static OpeningForm of(PeriodSummary proposed) {
        Map<String, String> days = new LinkedHashMap<>();
        DAYS.forEach(field -> days.put(field, ""));
        days.put("starts", proposed.days().from().toString());
        days.put("ends", proposed.days().to().toString());
        days.put("cutOff", proposed.cutOff().toString());
        Map<String, Integer> editions = new LinkedHashMap<>();
        proposed.scope().forEach(entry -> editions.put(entry.resolution(), entry.year()));
        return new OpeningForm(
                proposed.code(), days, proposed.meeting(), proposed.documentNumber(), editions, Set.of());
    }

    static OpeningForm of(MultiValueMap<String, String> sent) {
        Map<String, String> days = new LinkedHashMap<>();
        DAYS.forEach(field -> days.put(field, text(sent, field)));
        Map<String, Integer> editions = new LinkedHashMap<>();
        sent.toSingleValueMap().forEach((field, year) -> {
            if (field.startsWith(EDITION) && year != null && year.matches("\\d{1,4}")) {
                editions.put(field.substring(EDITION.length()), Integer.valueOf(year));
            }
        });
        return new OpeningForm(
                text(sent, "code"), days, text(sent, "meeting"), text(sent, "documentNumber"), editions, Set.of());
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return ReplyForm.kept(Optional.ofNullable(sent.getFirst(field)).orElse(""));
    }

    OpeningForm refused(Set<String> fields) {
        return new OpeningForm(code, days, meeting, documentNumber, editions, fields);
    }

    /** Fields that say no period, so far as the form alone can tell. */
    Set<String> problems(PeriodSummary proposed) {
        Set<String> problems = new TreeSet<>();
        require(problems, "code", CODE.matcher(code).matches());
        require(problems, "meeting", !meeting.isEmpty());
        List.of("starts", "ends", "cutOff").forEach(field -> require(problems, field, day(field) != null));
        List.of("meetingStarts", "meetingEnds", "documentDate")
                .forEach(field -> require(problems, field, text(field).isEmpty() || day(field) != null));
        require(problems, "ends", inOrder("starts", "ends"));
        require(problems, "meetingEnds", inOrder("meetingStarts", "meetingEnds"));
        require(
                problems,
                "meetingEnds",
                text("meetingStarts").isEmpty() == text("meetingEnds").isEmpty());
        LocalDate cutOff = day("cutOff");
        require(
                problems,
                "cutOff",
                cutOff == null || !cutOff.isBefore(proposed.dates().countsFrom()));
        return problems;
    }

    private static void require(Set<String> problems, String field, boolean right) {
        if (!right) {
            problems.add(field);
        }
    }

    private boolean inOrder(String first, String last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        return from == null || to == null || !to.isBefore(from);
    }

    private String text(String field) {
        return days.getOrDefault(field, "");
    }

    @Nullable
    LocalDate day(String field) {
        return ReplyForm.read(text(field));
    }

    /**
     * What is opened: what was typed, and all else as it is proposed.
     *
     * @throws NullPointerException if there are {@link #problems}
     */
    PeriodSummary period(PeriodSummary proposed) {
        PeriodCover cover = proposed.cover();
        return new PeriodSummary(
                code,
                proposed.series(),
                new PeriodDates(
                        new DateRange(given("starts"), given("ends")),
                        proposed.dates().countsFrom(),
                        given("cutOff"),
                        day("meetingStarts") == null
                                ? null
                                : new DateRange(given("meetingStarts"), given("meetingEnds"))),
                new PeriodCover(
                        cover.title(),
                        cover.meetingGroup(),
                        meeting,
                        documentNumber,
                        day("documentDate"),
                        cover.languageNote(),
                        cover.source()),
                proposed.countsChanges(),
                Visibility.STAFF,
                PeriodState.OPEN,
                scope(proposed));
    }

    private LocalDate given(String field) {
        return java.util.Objects.requireNonNull(day(field));
    }

    private List<ScopeEntry> scope(PeriodSummary proposed) {
        List<ScopeEntry> scope = new ArrayList<>();
        for (ScopeEntry entry : proposed.scope()) {
            int year = editions.getOrDefault(entry.resolution(), entry.year());
            if (year > 0) {
                scope.add(new ScopeEntry(entry.resolution(), year));
            }
        }
        return scope;
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }
}
