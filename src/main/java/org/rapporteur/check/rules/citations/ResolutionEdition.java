package org.rapporteur.check.rules.citations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.ResolutionNumber.Body;

/** “(Rev. Bucharest, 202)”: no such year, place, edition, or “Rev.” where it does not belong. */
final class ResolutionEdition implements Rule {
    /** The highest number of a Resolution when an assembly closed. */
    private static final Map<Integer, Integer> WTSA = Map.of(2008, 76, 2012, 82, 2016, 98, 2022, 100);

    private static final Map<Integer, Integer> PLENIPOTENTIARY =
            Map.of(1994, 70, 1998, 120, 2002, 130, 2006, 152, 2010, 184, 2014, 201, 2018, 208);

    @Override
    public String name() {
        return "resolution-edition";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        KnownResolutions known = subject.evidence().resolutions();
        Titles titles = Titles.of(subject);
        Stream<Finding> wrong = Citations.in(subject).stream()
                .flatMap(citation -> Stream.ofNullable(citation.edition())
                        .flatMap(edition -> check(citation, edition, known, titles)
                                .or(() -> toCome(
                                        citation, edition, subject.evidence().days()))
                                .stream()));
        return Stream.of(
                wrong,
                EditionsApart.in(subject).map(this::apart),
                EditionsAlone.in(subject).map(alone -> alone(alone.line(), alone.from(), alone.to())))
                .flatMap(found -> found)
                .collect(Collectors.toMap(Finding::place, one -> one, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private Finding alone(Line line, int from, int to) {
        String printed = line.quote(from, to);
        return finding(line, from, to, "alone", "", printed, printed);
    }

    private Finding apart(EditionsApart apart) {
        return finding(
                apart.older().line(),
                apart.older().from(),
                apart.older().to(),
                "apart",
                bracket(apart.later()),
                bracket(apart.older()),
                bracket(apart.older()),
                apart.older().number(),
                bracket(apart.later()));
    }

    private static String bracket(Citation citation) {
        EditionBracket edition = citation.edition();
        return edition == null ? "" : citation.line().quote(edition.from(), edition.to());
    }

    private Optional<Finding> check(Citation citation, EditionBracket edition, KnownResolutions known, Titles titles) {
        if (citation.body() == Body.COUNCIL || known.conferences().isEmpty()) {
            return Optional.empty();
        }
        List<KnownEdition> editions =
                titles.cited(citation).map(KnownResolution::editions).orElse(List.of());
        List<KnownEdition> perhaps = editions.isEmpty() ? onlyOne(citation, known) : editions;
        if (!edition.hasYear()) {
            return Optional.of(found(citation, edition, "message", likely(citation, edition, known, perhaps)));
        }
        boolean met = known.conferences().stream()
                .anyMatch(conference -> edition.isOf(conference)
                        && (editions.isEmpty() ? mayBe(citation, conference) : isOf(citation, conference)));
        if (!met) {
            return Optional.of(found(citation, edition, "nowhere", likely(citation, edition, known, perhaps)));
        }
        return editions.isEmpty() ? Optional.empty() : check(citation, edition, editions);
    }

    /** An edition of a year after the period, which nobody could cite. */
    private Optional<Finding> toCome(Citation citation, EditionBracket edition, @Nullable DateRange days) {
        return days != null && edition.yearNumber() > days.to().getYear()
                ? Optional.of(found(citation, edition, "later", ""))
                : Optional.empty();
    }

    /** Where the body is not known, the editions of the only Resolution known under that number. */
    private static List<KnownEdition> onlyOne(Citation citation, KnownResolutions known) {
        List<KnownResolution> same = known.resolutions().stream()
                .filter(resolution -> citation.mayBe(resolution.number()))
                .toList();
        return same.size() == 1 ? same.get(0).editions() : List.of();
    }

    private static boolean mayBe(Citation citation, Conference met) {
        return citation.number() <= highest(met) && isOf(citation, met);
    }

    private static boolean isOf(Citation citation, Conference met) {
        return !citation.named() || citation.body() == met.body();
    }

    /**
     * Above what these bodies have come to in thirty years, with room for some more; of the assemblies for standardization
     * and the Plenipotentiary Conferences what they had come to.
     */
    private static int highest(Conference met) {
        return switch (met.body()) {
            case WTDC, RA -> 99;
            case WTSA -> WTSA.getOrDefault(met.year(), 130);
            case PP -> PLENIPOTENTIARY.getOrDefault(met.year(), Integer.MAX_VALUE);
            case COUNCIL -> Integer.MAX_VALUE;
        };
    }

    private Optional<Finding> check(Citation citation, EditionBracket edition, List<KnownEdition> editions) {
        Optional<KnownEdition> cited = editions.stream()
                .filter(known -> known.year() == edition.yearNumber() && edition.isAt(known.place()))
                .findFirst();
        String last = form(editions.get(editions.size() - 1));
        if (cited.isEmpty()) {
            return Optional.of(found(citation, edition, "unknown", last));
        }
        return cited.filter(known -> known.revised() != edition.revised())
                .map(known -> found(citation, edition, known.revised() ? "rev-missing" : "rev-surplus", form(known)));
    }

    /** What may be meant: an edition that begins so, else where the body met in that year or when it met there. */
    private static String likely(
            Citation citation, EditionBracket edition, KnownResolutions known, List<KnownEdition> editions) {
        Stream<String> fitting = editions.stream()
                .filter(other -> edition.isNear(other.place()) || edition.year().equals("" + other.year()))
                .map(ResolutionEdition::form);
        Stream<String> met = known.conferences().stream()
                .filter(conference -> citation.body() == null || conference.body() == citation.body())
                .filter(conference -> mayBe(citation, conference))
                .filter(conference ->
                        edition.isNear(conference.place()) || edition.year().equals("" + conference.year()))
                .map(conference -> conference.place() + ", " + conference.year());
        return (editions.isEmpty() ? met : fitting).distinct().collect(Collectors.joining(" or "));
    }

    private static String form(KnownEdition edition) {
        return "(" + (edition.revised() ? "Rev. " : "") + edition.place() + ", " + edition.year() + ")";
    }

    private Finding found(Citation citation, EditionBracket edition, String variant, String expected) {
        String printed = citation.line().quote(edition.from(), edition.to());
        String perhaps = expected.isEmpty() ? "" : " Perhaps " + expected + ".";
        return finding(
                citation.line(),
                citation.from(),
                citation.to(),
                variant,
                expected,
                printed,
                printed,
                citation.number(),
                variant.startsWith("rev-") ? expected : perhaps,
                edition.place(),
                edition.year());
    }

    /** A Resolution that the cover or the Introduction cites in two editions; one report implements one. */
    private record EditionsApart(Citation older, Citation later) {
        /** “Resolution 102 (Rev. Dubai, 2018) was revised as …” tells the history of a Resolution. */
        private static final Pattern HISTORY =
                Pattern.compile("(?i)\\b(?:revised|amended|replaced|superseded|formerly|previous|since|history)\\b");

        static Stream<EditionsApart> in(Subject subject) {
            Scope scope = new Scope(subject);
            List<Citation> cited = Citations.in(subject).stream()
                    .filter(citation -> hasEdition(citation) && !scope.isBody(citation.line()))
                    .filter(citation -> !isHistory(citation.line()))
                    .toList();
            return cited.stream()
                    .flatMap(older -> later(older, cited).map(later -> new EditionsApart(older, later)).stream());
        }

        private static boolean hasEdition(Citation citation) {
            return citation.edition() != null && citation.edition().hasYear() && citation.body() != null;
        }

        private static boolean isHistory(Line line) {
            return HISTORY.matcher(line.text()).find();
        }

        private static Optional<Citation> later(Citation older, List<Citation> cited) {
            return cited.stream()
                    .filter(other -> other.number() == older.number() && other.body() == older.body())
                    .filter(other -> year(other) > year(older))
                    .findFirst();
        }

        private static int year(Citation citation) {
            return citation.edition() == null ? 0 : citation.edition().yearNumber();
        }
    }
}
