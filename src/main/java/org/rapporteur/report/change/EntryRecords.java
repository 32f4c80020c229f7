package org.rapporteur.report.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Source;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;

/** The records that some passages of a report tell, and those they are written in. */
final class EntryRecords {

    private static final Set<String> TOLD = Set.of("text", "tally", "activity");

    private final ReportSide side;
    private final List<Placed> placed;
    private final List<Claim> claims;
    private final Map<String, Source> told;

    EntryRecords(ReportSide side, List<Placed> placed) {
        this.side = side;
        this.placed = placed;
        this.claims = readClaims();
        this.told = readTold();
    }

    List<Claim> claims() {
        return claims;
    }

    private List<Claim> readClaims() {
        return placed.stream()
                .flatMap(one -> one.passage().lines().stream())
                .flatMap(List::stream)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
    }

    /** Texts, declared numbers and activities, each once, as readers see them. */
    Map<String, Source> told() {
        return told;
    }

    private Map<String, Source> readTold() {
        Map<String, Source> all = new LinkedHashMap<>();
        claims.stream()
                .flatMap(claim -> claim.sources().stream())
                .filter(source -> TOLD.contains(source.room()))
                .forEach(source -> all.putIfAbsent(source.room() + " " + source.key(), source));
        placed.stream()
                .flatMap(one -> activity(one.passage()).stream())
                .forEach(slug -> all.computeIfAbsent("activity " + slug, none -> account(slug)));
        return all;
    }

    private Source account(String slug) {
        String name = Optional.ofNullable(side.frame().records().accounts().get(slug))
                .map(account -> account.name())
                .orElse(slug);
        return new Source("activity", slug, name, "", "", null, "/activities/" + slug, "");
    }

    private Optional<String> activity(Passage passage) {
        return Optional.ofNullable(side.told().activities().get(passage.id()));
    }

    /** Slugs of the activities whose accounts these passages are. */
    List<String> accounts() {
        return placed.stream()
                .flatMap(one -> one.passage().id().outward())
                .flatMap(id -> Stream.ofNullable(side.told().activities().get(id)))
                .distinct()
                .toList();
    }

    /** Section and block of the outline, {@code ipv6@laboratory}, in which these passages are written. */
    List<String> paragraphs() {
        return placed.stream()
                .filter(one -> one.passage().depth() >= Passage.BLOCKS)
                .flatMap(one -> paragraph(one.passage().id()).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> paragraph(BlockId id) {
        String[] parts = id.toString().split("\\.", 3);
        return parts.length < 2 ? Optional.empty() : Optional.of(parts[0] + "@" + parts[1]);
    }

    /**
     * The records that are edited when these passages are, as history calls them.
     *
     * @param period whose records; what stands in another period's report may be written there too
     */
    Set<Name> written(String period) {
        Set<Name> names = new LinkedHashSet<>();
        accounts().forEach(slug -> names.add(new Name(Activities.KIND, Activities.key(slug, period))));
        if (names.isEmpty()) {
            paragraphs().stream()
                    .flatMap(key -> ParagraphKey.read(period + "@" + key).stream())
                    .forEach(key -> names.add(new Name(ParagraphKey.KIND, key.toString())));
        }
        placed.stream().map(Placed::passage).forEach(passage -> frame(passage, period, names));
        return names;
    }

    private static void frame(Passage passage, String period, Set<Name> names) {
        switch (passage.kind()) {
            case COVER -> names.add(new Name(Periods.KIND, period));
            case SECTION, PART -> names.add(new Name(Outlines.KIND, period));
            default -> {}
        }
    }

    /** The records whose facts these passages tell, as history calls them. */
    List<Name> facts(String period) {
        List<Name> names = new ArrayList<>();
        told().values().forEach(source -> {
            switch (source.room()) {
                case "text" -> names.add(new Name(Recommendations.KIND, source.key()));
                case "tally" -> names.add(new Name(Tallies.KIND, source.key()));
                default -> names.add(new Name(Activities.KIND, Activities.key(source.key(), period)));
            }
        });
        return names;
    }

    /** Codes of the Resolutions that the told records answer. */
    Set<String> resolutions() {
        RecordFacets answers = RecordFacets.of(side.frame());
        return told().values().stream()
                .flatMap(source -> answers.of(source.room(), source.key()).stream())
                .collect(Collectors.toSet());
    }

    /** Codes of the Resolutions that the topics of the sections answer in which these passages stand. */
    Set<String> ofSections() {
        Set<String> sections = placed.stream()
                .map(one -> one.passage().id().toString().split("\\.", 2)[0])
                .collect(Collectors.toSet());
        return side.outline()
                .allSections()
                .filter(section -> sections.contains(section.key()))
                .flatMap(section -> Stream.ofNullable(section.topic()))
                .flatMap(topic -> side.frame().answered(Set.of(topic)).stream())
                .collect(Collectors.toSet());
    }
}
