package org.rapporteur.check.rules.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;

/** Which study groups there are, and which of them were there in the days of a report. */
final class KnownGroups {
    /** In years: after that nobody speaks of who went before. */
    private static final int LATELY = 4;

    private final Evidence evidence;
    private final @Nullable DateRange days;

    KnownGroups(Evidence evidence) {
        this.evidence = evidence;
        this.days = days(evidence);
    }

    /** The period; where only its last day is known, the year before it. */
    private static @Nullable DateRange days(Evidence evidence) {
        LocalDate cutOff = evidence.cutOff();
        return evidence.days() != null || cutOff == null
                ? evidence.days()
                : new DateRange(cutOff.minusYears(1), cutOff);
    }

    /** Whether there never was such a study group. */
    boolean isNone(StudyGroupCode group, NamedGroups named) {
        return group.isStudyGroup()
                && find(group).isEmpty()
                && evidence.bodies().knowsStudyGroupsOf(group.sector())
                && isCertain(group, named);
    }

    /** Whether the group was not there in these days, nor in others of which the line speaks. */
    boolean isAbsent(StudyGroupCode group, NamedGroups named) {
        KnownBody body = find(group).orElse(null);
        return days != null
                && body != null
                && !body.mayExistIn(days)
                && !isOfItsTime(named, body, days)
                && isCertain(group, named);
    }

    /** A group that a report may tell of before it began its work: “SG9 and SG16 are to be merged into SG21”. */
    boolean isToCome(StudyGroupCode group) {
        return find(group)
                .filter(body ->
                        days != null && body.from() != null && body.from().isAfter(days.to()))
                .isPresent();
    }

    /** “On 2 July 2023 SG16 approved …”: the line itself speaks of a time when the group was there. */
    private static boolean isOfItsTime(NamedGroups named, KnownBody body, DateRange days) {
        return named.years().anyMatch(year -> year.to().isBefore(days.from()) && body.mayExistIn(year));
    }

    /** “SG21 took over the work of SG9 and SG16”: beside its successor a group that is gone is history. */
    boolean isChange(List<StudyGroupCode> absent, NamedGroups named) {
        List<String> others = named.others().map(StudyGroupCode::code).toList();
        return bodies(absent).anyMatch(body -> isLatelyGone(body) && others.contains(body.successor()));
    }

    private boolean isLatelyGone(KnownBody body) {
        return days != null
                && body.to() != null
                && body.to().isAfter(days.from().minusYears(LATELY));
    }

    String successors(List<StudyGroupCode> groups) {
        return bodies(groups)
                .flatMap(body -> Stream.ofNullable(body.successor()))
                .map(code -> StudyGroupCode.valueOf(code).acronym())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<KnownBody> bodies(List<StudyGroupCode> groups) {
        return groups.stream().map(this::find).flatMap(Optional::stream);
    }

    private Optional<KnownBody> find(StudyGroupCode group) {
        return evidence.bodies().find(group.code());
    }

    /** Where no Sector is named the group of another Sector may be meant. */
    private boolean isCertain(StudyGroupCode group, NamedGroups named) {
        return named.isOf(group.sector()) || isOnlyOf(null, group) || amongOthers(group.sector(), named);
    }

    /** “two in SG 7, three in SG 17”: an SG 17 is in one Sector only. */
    private boolean amongOthers(Sector sector, NamedGroups named) {
        return named.neighbours()
                .anyMatch(other -> other.sector() == sector && find(other).isPresent() && isOnlyOf(sector, other));
    }

    private boolean isOnlyOf(@Nullable Sector own, StudyGroupCode group) {
        return Stream.of(Sector.T, Sector.R, Sector.D)
                .filter(sector -> sector != own)
                .map(sector -> evidence.bodies().find(sector.code() + "-" + group.acronym()))
                .flatMap(Optional::stream)
                .noneMatch(body -> evidence.days() == null || body.mayExistIn(evidence.days()));
    }
}
