package org.rapporteur.check.rules.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;

/** A study group that never existed, or not when it is said to have worked. */
final class UnknownGroup implements Rule {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:IEC|ISO|JTC ?1|ETSI|IEEE|3GPP|GSMA|CEPT|APT|CITEL|RSPG|SMB|OASIS)[ /-]{0,2}$");
    /** Said of a group that is gone or still to come. */
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)\\b(?:former(?:ly)?|merg\\w+|predecessors?|successors?|succeed\\w*|replac\\w+|until|transferr?\\w*|transition\\w*|restructur\\w+|dissol\\w+"
                    + "|became|becomes?|will be|to be (?:set up|established|created)|(?:now|then|ex|ex-|future) ?(?:ITU-T )?(?:SG|Study Group) ?\\d+|inherit\\w+|parent (?:study )?group|established by|previous study period)\\b");

    private static final Pattern OTHER_SECTOR =
            Pattern.compile("ITU[- ]?[RD]\\b|Radiocommunication|Development|all Sectors");
    private static final Pattern SECTOR = Pattern.compile("ITU[- ]?([TRD])\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** In letters. */
    private static final int REACH = 400;

    /** In years: after that nobody speaks of who went before. */
    private static final int LATELY = 4;

    @Override
    public String name() {
        return "unknown-group";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Set<String> acting = subject.statements().all().stream()
                .flatMap(statement -> statement.named().stream().map(name -> place(statement.line(), name)))
                .collect(Collectors.toSet());
        return Stream.concat(
                subject.lines().stream().flatMap(line -> check(line, acting, subject.evidence())),
                subject.statements().all().stream().flatMap(statement -> check(statement, subject.evidence())));
    }

    private static String place(Line line, GroupNames name) {
        return line.index() + ":" + name.from();
    }

    private Stream<Finding> check(Line line, Set<String> acting, Evidence evidence) {
        List<GroupNames> names = Groups.in(line.text());
        if (names.isEmpty()) {
            return Stream.empty();
        }
        Quotes quotes = new Quotes(line.text());
        return names.stream()
                .filter(name -> !quotes.hold(name.from()) && !isOfOthers(line, name))
                .flatMap(name -> check(line, name, acting.contains(place(line, name)), evidence).stream());
    }

    /** The period; where only its last day is known, the year before it. */
    private static @Nullable DateRange days(Evidence evidence) {
        LocalDate cutOff = evidence.cutOff();
        return evidence.days() != null || cutOff == null
                ? evidence.days()
                : new DateRange(cutOff.minusYears(1), cutOff);
    }

    private static boolean isOfOthers(Line line, GroupNames name) {
        return OUTSIDE.matcher(line.text().substring(Math.max(0, name.from() - 12), name.from()))
                .find();
    }

    private Optional<Finding> check(Line line, GroupNames name, boolean acts, Evidence evidence) {
        List<StudyGroupCode> groups = name.groups().stream().distinct().toList();
        List<StudyGroupCode> never = groups.stream()
                .filter(group -> group.isStudyGroup() && isNone(group, line, name, evidence))
                .toList();
        if (!never.isEmpty()) {
            return Optional.of(found(line, name, "message", never, ""));
        }
        DateRange days = days(evidence);
        if (days == null) {
            return Optional.empty();
        }
        List<StudyGroupCode> absent = groups.stream()
                .filter(group -> evidence.bodies()
                        .find(group.code())
                        .filter(body -> !existsIn(body, days) && !isOfItsTime(line, name, body, days))
                        .isPresent())
                .filter(group -> isCertain(group, line, name, evidence))
                .toList();
        if (absent.isEmpty()
                || HISTORY.matcher(around(line, name)).find()
                || !acts && isChange(absent, line, name, days, evidence)) {
            return Optional.empty();
        }
        return Optional.of(found(line, name, "period", absent, successor(absent, evidence)));
    }

    /** “On 2 July 2023 SG16 approved …”: the line itself speaks of a time when the group was there. */
    private static boolean isOfItsTime(Line line, GroupNames name, KnownBody body, DateRange days) {
        int from = Math.max(0, name.from() - REACH);
        int end = Math.min(line.text().length(), name.to() + REACH);
        if (!holdsYear(line.text(), from, end)) {
            return false;
        }
        return YEAR.matcher(line.text().substring(from, end))
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .map(year -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .anyMatch(year -> year.to().isBefore(days.from()) && existsIn(body, year));
    }

    /** Four figures in a row: sooner seen than looked for. */
    private static boolean holdsYear(String text, int from, int end) {
        int figures = 0;
        for (int at = from; at < end && figures < 4; at++) {
            figures = Character.isDigit(text.charAt(at)) ? figures + 1 : 0;
        }
        return figures == 4;
    }

    /** “SG21 took over the work of SG9 and SG16”: beside its successor a group that is gone is history. */
    private static boolean isChange(
            List<StudyGroupCode> absent, Line line, GroupNames name, DateRange days, Evidence evidence) {
        List<String> named = Groups.in(line.text()).stream()
                .filter(other -> other.from() != name.from())
                .flatMap(other -> other.groups().stream())
                .map(StudyGroupCode::code)
                .toList();
        return absent.stream()
                .flatMap(group -> evidence.bodies().find(group.code()).stream())
                .anyMatch(body -> body.to() != null
                        && body.to().isAfter(days.from().minusYears(LATELY))
                        && named.contains(body.successor()));
    }

    private static boolean isNone(StudyGroupCode group, Line line, GroupNames name, Evidence evidence) {
        return evidence.bodies().find(group.code()).isEmpty()
                && evidence.bodies().knowsStudyGroupsOf(group.sector())
                && isCertain(group, line, name, evidence);
    }

    /** Where no Sector is named the group of another Sector may be meant. */
    private static boolean isCertain(StudyGroupCode group, Line line, GroupNames name, Evidence evidence) {
        String words = line.text()
                .substring(Math.max(0, name.from() - 300), Math.min(line.text().length(), name.to() + 30));
        Set<String> sectors =
                SECTOR.matcher(words).results().map(sector -> sector.group(1)).collect(Collectors.toSet());
        String own = line.text().substring(name.from(), name.to());
        boolean named = SECTOR.matcher(own).find()
                || sectors.equals(Set.of(group.sector().code()));
        return named
                || isOnlyOf(null, group, evidence)
                || (line.text().length() <= Statements.LONGEST_LINE
                        && amongOthers(group.sector(), around(line, name), evidence));
    }

    /** “two in SG 7, three in SG 17”: an SG 17 is in one Sector only. */
    private static boolean amongOthers(Sector sector, String words, Evidence evidence) {
        return !OTHER_SECTOR.matcher(words).find()
                && Groups.in(words).stream()
                        .flatMap(other -> other.groups().stream())
                        .distinct()
                        .anyMatch(other -> other.sector() == sector
                                && evidence.bodies().find(other.code()).isPresent()
                                && isOnlyOf(sector, other, evidence));
    }

    private static boolean isOnlyOf(@Nullable Sector own, StudyGroupCode group, Evidence evidence) {
        return Stream.of(Sector.T, Sector.R, Sector.D)
                .filter(sector -> sector != own)
                .map(sector -> evidence.bodies().find(sector.code() + "-" + group.acronym()))
                .flatMap(Optional::stream)
                .noneMatch(body -> evidence.days() == null || existsIn(body, evidence.days()));
    }

    private static boolean existsIn(KnownBody body, DateRange days) {
        LocalDate from = body.from();
        LocalDate to = body.to();
        return (from == null || !from.isAfter(days.to())) && (to == null || !to.isBefore(days.from()));
    }

    private static String around(Line line, GroupNames name) {
        return line.text()
                .substring(Math.max(0, name.from() - 150), Math.min(line.text().length(), name.to() + 100));
    }

    /** A group that was there for a part of the period only, named with texts of the other part. */
    private Stream<Finding> check(Statement statement, Evidence evidence) {
        DateRange days = evidence.days();
        if (days == null
                || statement.action().deed().stage() == null
                || statement.standing() != Act.Standing.CONCLUDED) {
            return Stream.empty();
        }
        List<LocalDate> approvals = approvals(statement, evidence, days);
        if (approvals.isEmpty()
                || statement.groups().size() != 1
                || statement.named().size() != 1) {
            return Stream.empty();
        }
        return evidence.bodies().find(statement.groups().get(0).code()).stream()
                .filter(body -> existsIn(body, days) && approvals.stream().noneMatch(body::mayExistOn))
                .map(body -> found(
                        statement.line(),
                        statement.named().get(0),
                        "day",
                        statement.groups(),
                        String.valueOf(approvals.get(0))));
    }

    private static List<LocalDate> approvals(Statement statement, Evidence evidence, DateRange days) {
        return statement
                .texts()
                .flatMap(text -> Stream.ofNullable(text.designation()))
                .flatMap(number -> evidence.catalogue().editions(number).stream())
                .map(PublishedText::approved)
                .filter(approved -> approved.isExact() && days.contains(approved.first()))
                .map(approved -> approved.first())
                .toList();
    }

    private static String successor(List<StudyGroupCode> groups, Evidence evidence) {
        return groups.stream()
                .flatMap(group -> evidence.bodies().find(group.code()).stream())
                .flatMap(body -> Stream.ofNullable(body.successor()))
                .map(code -> StudyGroupCode.valueOf(code).acronym())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Finding found(Line line, GroupNames name, String variant, List<StudyGroupCode> groups, String expected) {
        String wrong = groups.stream().map(StudyGroupCode::acronym).collect(Collectors.joining(", "));
        return finding(
                line,
                name.from(),
                name.to(),
                variant,
                variant.equals("day") ? "" : expected,
                wrong,
                groups.get(0).sector(),
                wrong,
                expected);
    }
}
