package org.rapporteur.site.lists;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.wording.Wording;

/**
 * What everything is called that records refer to by key. Each map is in the order in which people look for its names.
 *
 * @param topics by slug
 * @param bodies by code
 * @param resolutions the editions in force, by code
 * @param countries by code
 * @param periods those everybody may see, by code, the newest first
 */
public record Names(
        Map<String, TopicSummary> topics,
        Map<String, BodySummary> bodies,
        Map<String, ResolutionSummary> resolutions,
        Map<String, MemberState> countries,
        Map<String, PeriodSummary> periods,
        Wording wording) {

    private static final Set<String> SECTORS = Set.of("T", "R", "D", "U", "X");

    /** Whether there is such a value of one of the facets that all records share. */
    public boolean know(String facet, String value) {
        return switch (facet) {
            case "topic" -> topics.containsKey(value);
            case "group" -> bodies.containsKey(value);
            case "resolution" -> resolutions.containsKey(value);
            case "country" -> countries.containsKey(value);
            case "period" -> periods.containsKey(value);
            case "sector" -> SECTORS.contains(value);
            default -> true;
        };
    }

    /** As a choice among others of the same facet. */
    public String of(String facet, String value) {
        return switch (facet) {
            case "topic" -> topic(value);
            case "group" -> group(value);
            case "resolution" -> cited(value);
            case "country" -> requireNonNull(countries.get(value)).name();
            case "period" -> days(value);
            case "sector" -> sector(value);
            default -> value;
        };
    }

    public String topic(String slug) {
        return requireNonNull(topics.get(slug)).name();
    }

    /** {@code ITU-T}. */
    public String sector(String letter) {
        return wording.word("sector." + letter);
    }

    /** A study group with its Sector, {@code ITU-T SG13}; another body by its acronym. */
    public String group(String code) {
        BodySummary body = requireNonNull(bodies.get(code));
        return body.isStudyGroup()
                ? wording.pattern("groups.one").text(Map.of("sector", sector(body.sector()), "group", body.acronym()))
                : body.acronym();
    }

    /** {@code SG13}; empty where no group is known. */
    public String acronym(@Nullable String code) {
        BodySummary body = code == null ? null : bodies.get(code);
        return body == null ? "" : body.acronym();
    }

    /** {@code Resolution 101 (Rev. Bucharest, 2022)}; of a body other than the Plenipotentiary with its name. */
    public String cited(String code) {
        ResolutionSummary resolution = requireNonNull(resolutions.get(code));
        return numbered(code) + " " + resolution.citation();
    }

    /** {@code Resolution 101}, {@code WTSA Resolution 69}. */
    public String numbered(String code) {
        ResolutionSummary resolution = requireNonNull(resolutions.get(code));
        String body = resolution.body().equals("PP") ? "" : wording.word("resolution.body." + resolution.body()) + " ";
        return body + resolution.name();
    }

    /** The days of a period, {@code 1 February – 30 September 2024}. */
    public String days(String period) {
        DateRange days = requireNonNull(periods.get(period)).days();
        return wording.days(days.from(), days.to());
    }

    /** Topics by name, in their order; those unknown are left out. */
    public List<TopicSummary> topics(Collection<String> slugs) {
        return topics.values().stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .toList();
    }

    /** Bodies in the order given. */
    public List<BodySummary> bodies(Collection<String> codes) {
        return codes.stream().map(bodies::get).filter(Objects::nonNull).toList();
    }

    /** Member States in the order given. */
    public List<MemberState> countries(Collection<String> codes) {
        return codes.stream().map(countries::get).filter(Objects::nonNull).toList();
    }

    /** Resolutions of a record, its own and those of its topics, in the order in which reports cite them. */
    public List<ResolutionSummary> resolutions(Collection<String> own, Collection<String> ofTopics) {
        Set<String> codes = Stream.concat(
                        own.stream(), topics(ofTopics).stream().flatMap(topic -> topic.resolutions().stream()))
                .collect(Collectors.toSet());
        return resolutions.values().stream()
                .filter(resolution -> codes.contains(resolution.code()))
                .toList();
    }

    /** The keys of a facet in their order. */
    public Stream<String> order(String facet) {
        return switch (facet) {
            case "topic" -> topics.keySet().stream();
            case "group" -> bodies.keySet().stream();
            case "resolution" -> resolutions.keySet().stream();
            case "country" -> countries.keySet().stream();
            case "period" -> periods.keySet().stream();
            case "sector" -> Stream.of("T", "R", "D", "U", "X");
            default -> Stream.empty();
        };
    }
}
