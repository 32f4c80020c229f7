package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.prose.Prose.Call;
import org.rapporteur.terms.wording.Wording;

/** Makes the claims that prose holds in braces; one that nothing answers becomes an unresolved claim, never a silence. */
final class ProseClaims {

    private final Compilation desk;
    private final Wording wording;
    private final RecordClaims claims;
    private final TextClaims texts;

    ProseClaims(Compilation desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.claims = desk.records();
        this.texts = new TextClaims(desk.frame(), desk.portions(), desk.records());
    }

    void make(Call call, @Nullable Account account, ParagraphWriter line) {
        List<Inline> made = resolve(call, account, line.opensSentence()).orElse(List.of());
        line.addAll(made.isEmpty() ? List.of(claims.unresolved(call.toString())) : made);
    }

    private Optional<List<Inline>> resolve(Call call, @Nullable Account account, boolean opening) {
        String[] words = call.argument().split("\\s+", 2);
        String first = words[0];
        String option = words.length > 1 ? words[1] : "";
        return switch (call.name()) {
            case "period" ->
                one(claims.period(wording.days(
                        desk.frame().period().days().from(),
                        desk.frame().period().days().to())));
            case "cutoff" -> one(claims.period(wording.day(desk.frame().cutOff())));
            case "resolutions" -> Optional.of(scope(first.equals("titled")));
            case "resolution" -> resolution(first, option.equals("titled"));
            case "figure" -> figure(account, first, option.equals("number"), opening);
            case "date" ->
                DateClaim.read(call.argument())
                        .flatMap(date ->
                                one(claims.date(opened(date.told(desk.frame().cutOff(), wording), opening), account)));
            case "section" -> first.isEmpty() ? Optional.empty() : section(BlockId.valueOf(first), opening);
            case "body" ->
                Optional.ofNullable(desk.frame().records().bodies().get(first))
                        .flatMap(body -> one(claims.body(body, opened(name(body, option.equals("named")), opening))));
            case "country" ->
                Optional.ofNullable(desk.frame().records().countries().get(first))
                        .flatMap(country -> one(claims.countries(List.of(country))));
            case "countries" -> countries(account);
            case "link" -> link(account, first);
            case "question" -> question(first);
            default -> texts.resolve(call.name(), call.argument(), opening).map(List::of);
        };
    }

    static Optional<List<Inline>> one(Inline inline) {
        return Optional.of(List.of(inline));
    }

    private String opened(String text, boolean opening) {
        return opening ? wording.opening(text) : text;
    }

    private List<Inline> scope(boolean titled) {
        List<ResolutionSummary> scope =
                desk.frame().period().scope().stream().flatMap(this::edition).toList();
        return titled ? joined(scope) : List.of(claims.resolutions(numbers(scope), scope));
    }

    private Stream<ResolutionSummary> edition(ScopeEntry entry) {
        return desk.frame().records().resolutions().stream()
                .filter(resolution ->
                        resolution.code().equals(entry.resolution()) && resolution.year() == entry.year());
    }

    private List<Inline> joined(List<ResolutionSummary> scope) {
        List<List<Inline>> parts = new ArrayList<>();
        for (ResolutionSummary resolution : scope) {
            parts.add(List.of(claims.resolutions(printed(resolution, true), List.of(resolution))));
        }
        return GroupSentence.joinLong(parts, wording);
    }

    private String numbers(List<ResolutionSummary> scope) {
        List<String> numbers =
                scope.stream().map(resolution -> "" + resolution.number()).toList();
        return wording.pattern("resolutions.list")
                .text(Map.of("noun", wording.counted("resolutions", scope.size()), "numbers", wording.list(numbers)));
    }

    /** The edition in scope, else the newest. */
    private Optional<List<Inline>> resolution(String code, boolean titled) {
        Optional<ResolutionSummary> inScope = desk.frame().period().scope().stream()
                .filter(entry -> entry.resolution().equals(code))
                .flatMap(this::edition)
                .findFirst();
        return inScope.or(() -> newest(code))
                .flatMap(resolution -> one(claims.resolutions(printed(resolution, titled), List.of(resolution))));
    }

    private Optional<ResolutionSummary> newest(String code) {
        return desk.frame().records().resolutions().stream()
                .filter(resolution -> resolution.code().equals(code))
                .max(ResolutionSummary::compareTo);
    }

    private String printed(ResolutionSummary resolution, boolean titled) {
        return wording.pattern(titled ? "resolution.titled" : "resolution")
                .text(Map.of(
                        "name", wording.counted("resolutions", 1) + " " + resolution.number(),
                        "citation", resolution.citation(),
                        "title", resolution.title()));
    }

    private Optional<List<Inline>> figure(@Nullable Account account, String name, boolean number, boolean opening) {
        return Optional.ofNullable(account)
                .flatMap(told -> Optional.ofNullable(told.figures().get(name))
                        .flatMap(figure -> one(claims.figure(told, figure, number, opening))));
    }

    private Optional<List<Inline>> section(BlockId place, boolean opening) {
        return desk.numbers().around(place).map(number -> {
            String noun = opened(wording.counted("sections", 1), opening);
            return List.of(Words.of(noun + " "), new Reference(place, number));
        });
    }

    private String name(BodySummary body, boolean named) {
        return named && !body.name().equals(body.acronym())
                ? wording.pattern("group.named").text(Map.of("name", body.name(), "acronym", body.acronym()))
                : desk.portions().name(body);
    }

    private Optional<List<Inline>> countries(@Nullable Account account) {
        if (account == null) {
            return Optional.empty();
        }
        List<MemberState> countries = account.countries().stream()
                .map(code -> desk.frame().records().countries().get(code))
                .filter(java.util.Objects::nonNull)
                .toList();
        return countries.isEmpty() ? Optional.empty() : one(claims.countries(countries));
    }

    private static Optional<List<Inline>> link(@Nullable Account account, String name) {
        return Optional.ofNullable(account)
                .flatMap(told -> Optional.ofNullable(told.links().get(name)))
                .flatMap(link -> one(new Words(link.label(), link.url())));
    }

    private Optional<List<Inline>> question(String key) {
        return desk.frame().records().questions().stream()
                .filter(question -> key.equals(question.body() + "/" + question.number()))
                .max(QuestionSummary::compareTo)
                .flatMap(question -> one(Words.of(question.toString())));
    }
}
