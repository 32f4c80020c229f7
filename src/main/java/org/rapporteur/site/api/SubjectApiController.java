package org.rapporteur.site.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.site.api.ApiItems.GroupItem;
import org.rapporteur.site.api.ApiItems.Page;
import org.rapporteur.site.api.ApiItems.ResolutionItem;
import org.rapporteur.site.api.ApiItems.StateItem;
import org.rapporteur.site.api.ApiItems.TopicItem;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.terms.MemberState;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Resolutions, topics, groups and Member States for programs, each with what the public reports say of it. */
@RestController
@RequestMapping("/api/v1")
class SubjectApiController {

    private final Resolutions resolutions;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final MemberStates memberStates;
    private final ToldReader told;

    SubjectApiController(
            Resolutions resolutions,
            Topics topics,
            StudyGroups studyGroups,
            MemberStates memberStates,
            ToldReader told) {
        this.resolutions = resolutions;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
        this.told = told;
    }

    @GetMapping("/resolutions")
    ResponseEntity<Page<ResolutionItem>> resolutions(@RequestParam MultiValueMap<String, String> parameters) {
        Map<String, List<ResolutionSummary>> all = editions();
        Map<String, TopicSummary> known = topics.all();
        return page("resolutions", parameters, all, editions -> Described.resolution(editions, known.values(), null));
    }

    @GetMapping("/resolutions/{key}")
    ResolutionItem resolution(@PathVariable String key) {
        Map<String, TopicSummary> known = topics.all();
        return Described.resolution(
                found("resolution", key, editions().get(key)), known.values(), told.of(Matter.resolution(key, known)));
    }

    private Map<String, List<ResolutionSummary>> editions() {
        Map<String, List<ResolutionSummary>> editions = new LinkedHashMap<>();
        resolutions
                .all()
                .forEach(edition -> editions.computeIfAbsent(edition.code(), first -> new ArrayList<>())
                        .add(edition));
        return editions;
    }

    @GetMapping("/topics")
    ResponseEntity<Page<TopicItem>> topics(@RequestParam MultiValueMap<String, String> parameters) {
        return page("topics", parameters, topics.all(), topic -> Described.topic(topic, null));
    }

    @GetMapping("/topics/{key}")
    TopicItem topic(@PathVariable String key) {
        return Described.topic(found("topic", key, topics.all().get(key)), told.of(Matter.topic(key)));
    }

    @GetMapping("/study-groups")
    ResponseEntity<Page<GroupItem>> groups(@RequestParam MultiValueMap<String, String> parameters) {
        return page("study-groups", parameters, bodies(), body -> Described.group(body, null));
    }

    @GetMapping("/study-groups/{key}")
    GroupItem group(@PathVariable String key) {
        return Described.group(found("body", key, bodies().get(key)), told.of(Matter.group(key)));
    }

    private Map<String, BodySummary> bodies() {
        return studyGroups.all().stream()
                .collect(Collectors.toMap(
                        BodySummary::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    @GetMapping("/member-states")
    ResponseEntity<Page<StateItem>> states(@RequestParam MultiValueMap<String, String> parameters) {
        return page("member-states", parameters, byKey(), state -> Described.state(state, null));
    }

    @GetMapping("/member-states/{key}")
    StateItem state(@PathVariable String key) {
        MemberState state = found("member state", key, byKey().get(key));
        return Described.state(state, told.of(Matter.country(state.code())));
    }

    private Map<String, MemberState> byKey() {
        Map<String, MemberState> byKey = new LinkedHashMap<>();
        memberStates.all().forEach((code, state) -> byKey.put(code.toLowerCase(Locale.ROOT), state));
        return byKey;
    }

    private static <V, T> ResponseEntity<Page<T>> page(
            String path, MultiValueMap<String, String> parameters, Map<String, V> all, Function<V, T> described) {
        return Call.of("/api/v1/" + path, parameters)
                .plain()
                .page(
                        List.copyOf(all.keySet()),
                        keys -> keys.stream()
                                .map(key -> described.apply(Objects.requireNonNull(all.get(key))))
                                .toList());
    }

    private static <T> T found(String kind, String key, @Nullable T value) {
        if (value == null) {
            throw new UnknownRecordException(kind, key);
        }
        return value;
    }
}
