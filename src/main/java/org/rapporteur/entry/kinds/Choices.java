package org.rapporteur.entry.kinds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Parts.Faceted;
import org.rapporteur.entry.sheet.Parts.Faceted.FacetChoice;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.Coded;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What can be chosen in forms, as people read it. */
@Component
class Choices {

    private final MessageSource messages;
    private final Topics topics;
    private final Resolutions resolutions;
    private final StudyGroups studyGroups;
    private final Periods periods;
    private final MemberStates memberStates;
    private final Activities activities;
    private final Tallies tallies;

    Choices(
            MessageSource messages,
            Topics topics,
            Resolutions resolutions,
            StudyGroups studyGroups,
            Periods periods,
            MemberStates memberStates,
            Activities activities,
            Tallies tallies) {
        this.activities = activities;
        this.tallies = tallies;
        this.messages = messages;
        this.topics = topics;
        this.resolutions = resolutions;
        this.studyGroups = studyGroups;
        this.periods = periods;
        this.memberStates = memberStates;
    }

    public List<Choice> topics() {
        return once(
                "topics",
                () -> topics.all().values().stream()
                        .map(topic -> new Choice(topic.slug(), topic.name()))
                        .toList());
    }

    /** Each by its latest edition. */
    public List<Choice> resolutions() {
        return once(
                "resolutions",
                () -> resolutions.all().stream()
                        .collect(Collectors.toMap(
                                ResolutionSummary::code, Choices::named, (older, latest) -> latest, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList());
    }

    private static Choice named(ResolutionSummary edition) {
        return new Choice(edition.code(), edition.code() + " " + edition.title());
    }

    List<Choice> editions() {
        return once(
                "editions",
                () -> resolutions.all().stream()
                        .map(edition -> new Choice(
                                edition.code() + " (" + edition.year() + ")",
                                edition.code() + " " + edition.citation() + " " + edition.title()))
                        .toList());
    }

    public List<Choice> bodies() {
        return once(
                "bodies",
                () -> studyGroups.all().stream()
                        .map(body -> new Choice(body.code(), named(body)))
                        .toList());
    }

    /** As reports name it, with its Sector: several have a group of one number. */
    private String named(BodySummary body) {
        String sector = body.sector().equals("X") ? "" : " (" + said("study-group.sector." + body.sector()) + ")";
        return body.acronym().equals(body.name())
                ? body.acronym() + sector
                : body.acronym() + " " + body.name() + sector;
    }

    /** What was done in any period, the latest told first. */
    List<Choice> activities() {
        return once("activities", () -> {
            Map<String, Choice> choices = new LinkedHashMap<>();
            Map<String, List<Account>> told = activities.told(periods.ranges().keySet());
            told.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(period -> told.getOrDefault(period, List.of())
                            .forEach(account -> choices.putIfAbsent(
                                    account.slug(), new Choice(account.slug(), account.name() + " · " + period))));
            return List.copyOf(choices.values());
        });
    }

    List<Choice> tallies() {
        return once(
                "tallies",
                () -> tallies.all().stream()
                        .map(tally -> new Choice(tally.slug(), named(tally)))
                        .toList());
    }

    private String named(Tally tally) {
        String what = said("form.tallies.standing." + tally.standing().code());
        return tally.number() + " · " + what + " · " + tally.subject() + " · "
                + StudyGroupCode.valueOf(tally.group()).acronym() + " · "
                + RequestLanguage.wording().day(tally.asOf());
    }

    /** The facets by which texts are selected, as on their list. */
    Faceted ofTexts() {
        return new Faceted(List.of(
                new FacetChoice("stage", Choices::standings),
                new FacetChoice("kind", Choices::kindsOfText),
                new FacetChoice("group", this::bodies),
                new FacetChoice("topic", this::topics),
                new FacetChoice("resolution", this::resolutions),
                new FacetChoice("sector", () -> sectors("TRDUX"))));
    }

    private static List<Choice> standings() {
        return coded(
                Stream.of(Standing.values()),
                standing -> RequestLanguage.wording()
                        .opening(RequestLanguage.wording().word("standing." + standing.code())));
    }

    /** Whether the paragraphs of a section are numbered. */
    List<Choice> numbered() {
        return List.of(PlanRows.numbered(said("planning.numbered")));
    }

    boolean isBody(@Nullable String code) {
        return code != null && studyGroups.find(code).isPresent();
    }

    public List<Choice> periods() {
        return once(
                "periods",
                () -> periods.ranges().keySet().stream()
                        .map(code -> new Choice(code, code))
                        .toList());
    }

    List<Choice> memberStates() {
        return once(
                "memberStates",
                () -> memberStates.all().values().stream()
                        .map(state -> new Choice(state.name(), state.name()))
                        .toList());
    }

    /** A request reads its form several times, and asks for every list once. */
    @SuppressWarnings("unchecked") // nobody else uses these names
    private static List<Choice> once(String name, Supplier<List<Choice>> make) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return make.get();
        }
        String kept = Choices.class.getName() + "." + name;
        List<Choice> choices = (List<Choice>) request.getAttribute(kept, RequestAttributes.SCOPE_REQUEST);
        if (choices == null) {
            request.setAttribute(kept, choices = make.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return choices;
    }

    /** @param letters of the Sectors to choose from, {@code TRDUX} */
    List<Choice> sectors(String letters) {
        return letters.chars()
                .mapToObj(letter -> "" + (char) letter)
                .map(letter -> new Choice(letter, said("study-group.sector." + letter)))
                .toList();
    }

    public static List<Choice> kindsOfText() {
        return Stream.of(TextKind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        RequestLanguage.wording()
                                .opening(RequestLanguage.wording().counted("noun." + kind.code(), 1))))
                .toList();
    }

    /** @param prefix of the keys of the labels */
    public List<Choice> coded(String prefix, Coded... constants) {
        return coded(Stream.of(constants), constant -> said(prefix + constant.code()));
    }

    private static List<Choice> coded(Stream<Coded> constants, Function<Coded, String> label) {
        return constants
                .map(constant -> new Choice(constant.code(), label.apply(constant)))
                .toList();
    }

    String said(String key) {
        return messages.getMessage(key, null, RequestLanguage.get());
    }
}
