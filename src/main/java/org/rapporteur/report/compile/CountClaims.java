package org.rapporteur.report.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Claim.Count;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Source;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** Says of a portion how many there are, of which groups, and what was done: one portion, one truth. */
public final class CountClaims {

    private final RecordsAsOf frame;
    private final Wording wording;
    private final Sources sources;
    private final String day;
    private final String days;
    /** Of a portion its number, its groups and its verb are said, one after the other. */
    private final Map<CountedTexts, Evidence> evidence = Collections.synchronizedMap(new IdentityHashMap<>());

    /** What every claim about a portion stands on. */
    private record Evidence(String basis, List<String> acronyms, List<Source> sources) {}

    public CountClaims(RecordsAsOf frame) {
        this.frame = frame;
        this.wording = frame.wording();
        this.sources = new Sources(frame, new TextNames(frame.wording()));
        this.day = wording.day(frame.cutOff());
        this.days = wording.days(frame.days().from(), frame.cutOff());
    }

    /**
     * How many, with the noun: "11 Recommendations".
     *
     * @param opening whether it opens a sentence
     * @param elsewhere how many of them other sections tell too
     */
    public Claim count(CountedTexts portion, boolean opening, int elsewhere) {
        String text = printed(portion, opening);
        return claim(ClaimType.COUNT, text, portion, elsewhere);
    }

    private String printed(CountedTexts portion, boolean opening) {
        String noun = noun(portion, portion.number());
        if (portion.number() == 0) {
            String none = wording.pattern("count.none").text(Map.of("noun", noun));
            return opening ? wording.opening(none) : none;
        }
        String number = opening ? wording.openingNumber(portion.number()) : wording.number(portion.number());
        return wording.pattern("count").text(Map.of("number", number, "noun", noun));
    }

    /** What was done to them, in the passive: "were approved". */
    public Claim passive(CountedTexts portion) {
        return claim(
                ClaimType.VERB, wording.counted("passive." + portion.standing().code(), portion.number()), portion, 0);
    }

    /** What the groups did: "approved", "started approval of"; "approved or agreed" where kinds are mixed. */
    public Claim active(CountedTexts portion) {
        return active(portion, "active.");
    }

    /** The same in a sentence that adds to another: "also approved". */
    public Claim alsoActive(CountedTexts portion) {
        return active(portion, "also.");
    }

    private Claim active(CountedTexts portion, String voice) {
        Stream<Standing> standings = portion.kind() != null || portion.tallies().isEmpty()
                ? Stream.of(portion.standing())
                : portion.tallies().stream().flatMap(CountClaims::standings);
        List<String> verbs = standings
                .distinct()
                .map(standing -> wording.word(voice + standing.code()))
                .toList();
        return claim(ClaimType.VERB, wording.either(verbs), portion, 0);
    }

    /** A declared number of mixed kinds was concluded in the way of each of its kinds. */
    private static Stream<Standing> standings(Tally tally) {
        boolean concluded = tally.standing() == Standing.APPROVED || tally.standing() == Standing.AGREED;
        return concluded
                ? tally.kinds().stream().map(kind -> kind.concludedBy().standing())
                : Stream.of(tally.standing());
    }

    /** Whose they are: "ITU-T SGs 9, 11, 13 and 16". */
    public Claim groups(CountedTexts portion) {
        return claim(ClaimType.GROUPS, doers(List.of(portion)), portion, 0);
    }

    /** Whose all of these portions are. */
    public Claim groups(List<CountedTexts> portions) {
        if (portions.size() == 1) {
            return groups(portions.get(0));
        }
        List<Source> all = portions.stream()
                .flatMap(portion -> sources.portion(portion).stream())
                .distinct()
                .toList();
        List<String> codes =
                portions.stream().flatMap(CountedTexts::groups).distinct().toList();
        return new Claim(ClaimType.GROUPS, doers(portions), basis(portions), null, acronyms(codes), all);
    }

    /** The noun as it follows a number: "Recommendations", "draft Recommendation". */
    public String noun(CountedTexts portion, int number) {
        String key = "noun." + portion.kindCode();
        if (portion.kind() == TextKind.RECOMMENDATION && isRegional(portion)) {
            key = "noun.regional.recommendation";
        }
        String noun = wording.counted(key, number);
        boolean draft = portion.standing() == Standing.UNDER_APPROVAL || portion.standing() == Standing.IN_DEVELOPMENT;
        return draft ? wording.pattern("text.noun.draft").text(Map.of("noun", noun)) : noun;
    }

    private static boolean isRegional(CountedTexts portion) {
        return portion.declared() == 0
                && !portion.texts().isEmpty()
                && portion.texts().stream()
                        .allMatch(told -> told.text().identity().region() != null);
    }

    private Claim claim(ClaimType type, String text, CountedTexts portion, int elsewhere) {
        Count count = new Count(
                portion.standing().code(), portion.kindCode(), portion.number(), portion.declared(), elsewhere);
        Evidence seen = evidence.computeIfAbsent(portion, this::evidence);
        return new Claim(type, text, seen.basis(), count, seen.acronyms(), seen.sources());
    }

    private Evidence evidence(CountedTexts portion) {
        return new Evidence(basis(List.of(portion)), acronyms(portion.groups().toList()), sources.portion(portion));
    }

    private List<String> acronyms(Collection<String> codes) {
        return frame.bodies(codes.stream()).stream().map(BodySummary::acronym).toList();
    }

    /** The groups; of texts which are of no group, their sectors. */
    private String doers(List<CountedTexts> portions) {
        List<String> codes =
                portions.stream().flatMap(CountedTexts::groups).distinct().toList();
        Set<String> named =
                frame.bodies(codes.stream()).stream().map(BodySummary::sector).collect(Collectors.toSet());
        Stream<String> sectors = portions.stream()
                .flatMap(portion -> portion.texts().stream())
                .filter(told -> told.text().group() == null)
                .map(told -> told.text().sector())
                .distinct()
                .map(sector -> ofNoGroup(sector, named.contains(sector)));
        return wording.list(Stream.concat(Stream.of(groupNames(codes)), sectors)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** "ITU-R"; beside groups of the same sector "other groups of ITU-T", as they cannot have done what all of it did. */
    private String ofNoGroup(String sector, boolean besideItsGroups) {
        String name = wording.word("sector." + sector);
        return besideItsGroups ? wording.pattern("groups.others").text(Map.of("sector", name)) : name;
    }

    /** Study groups of one sector share its name: ITU-T SGs 9 and 11; others are named one by one. */
    private String groupNames(Collection<String> codes) {
        Map<String, List<BodySummary>> bySector = frame.bodies(codes.stream()).stream()
                .collect(Collectors.groupingBy(BodySummary::sector, java.util.LinkedHashMap::new, Collectors.toList()));
        return wording.list(bySector.values().stream().flatMap(this::names).toList());
    }

    private Stream<String> names(List<BodySummary> ofSector) {
        List<BodySummary> groups =
                ofSector.stream().filter(BodySummary::isStudyGroup).toList();
        Stream<String> others =
                ofSector.stream().filter(body -> !body.isStudyGroup()).map(this::name);
        return Stream.concat(groups.size() < 2 ? groups.stream().map(this::name) : Stream.of(several(groups)), others);
    }

    private String several(List<BodySummary> groups) {
        List<String> numbers = groups.stream()
                .map(group -> group.acronym().replaceFirst("^SG", ""))
                .toList();
        return wording.pattern("groups.several")
                .text(Map.of("sector", sector(groups.get(0)), "numbers", wording.list(numbers)));
    }

    /** A study group with its sector; other bodies by their acronym. */
    public String name(BodySummary body) {
        return body.isStudyGroup()
                ? wording.pattern("groups.one").text(Map.of("sector", sector(body), "group", body.acronym()))
                : body.acronym();
    }

    private String sector(BodySummary body) {
        return wording.word("sector." + body.sector());
    }

    /** What was selected, in words: the nouns, the days, the groups. */
    private String basis(List<CountedTexts> portions) {
        List<String> what = portions.stream().map(this::what).distinct().toList();
        List<String> codes =
                portions.stream().flatMap(CountedTexts::groups).distinct().toList();
        return String.join(
                " · ",
                Stream.of(wording.list(what), groupNames(codes), declared(portions))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String declared(List<CountedTexts> portions) {
        int declared = portions.stream().mapToInt(CountedTexts::declared).sum();
        return declared == 0 ? "" : wording.counted("basis.declared", declared);
    }

    private String what(CountedTexts portion) {
        Standing standing = portion.standing();
        boolean onDay = standing == Standing.UNDER_APPROVAL || standing == Standing.IN_DEVELOPMENT;
        String noun = wording.opening(noun(portion, 2));
        return wording.pattern(onDay ? "basis.on-day" : "basis.within")
                .text(Map.of(
                        "noun", noun, "done", wording.word("standing." + standing.code()), "day", day, "days", days));
    }

    /** A number declared by one tally, with what it is about: "20 draft Recommendations on IMT-2020". */
    public Claim declared(Tally tally, boolean opening) {
        CountedTexts portion = portion(tally);
        Claim count = count(portion, opening, 0);
        String text = wording.pattern("tally").text(Map.of("count", count.text(), "subject", tally.subject()));
        return new Claim(ClaimType.COUNT, text, count.basis(), count.count(), count.groups(), count.sources());
    }

    /** One tally as a portion of its own. */
    public static CountedTexts portion(Tally tally) {
        @Nullable TextKind kind = tally.kinds().size() == 1 ? tally.kinds().get(0) : null;
        return new CountedTexts(tally.standing(), kind, List.of(), List.of(tally));
    }
}
