package org.rapporteur.site.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.life.Promise;
import org.rapporteur.site.api.ApiItems.ActivityItem;
import org.rapporteur.site.api.ApiItems.Page;
import org.rapporteur.site.api.ApiItems.PeriodItem;
import org.rapporteur.site.api.ApiItems.PromiseItem;
import org.rapporteur.site.api.ApiItems.TextItem;
import org.rapporteur.site.promise.PromiseBook;
import org.rapporteur.site.promise.PromiseWording;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts, activities, periods and promises for programs: read-only, of the same selections as the pages. */
@RestController
class ApiController {

    private static final String V1 = "/api/v1";

    private final PublicRecords records;
    private final FacetValues facets;
    private final PromiseBook promises;
    private final PromiseWording wording;

    ApiController(PublicRecords records, FacetValues facets, PromiseBook promises, PromiseWording wording) {
        this.records = records;
        this.facets = facets;
        this.promises = promises;
        this.wording = wording;
    }

    /** What there is, described for programs. */
    @GetMapping({V1, V1 + "/openapi.json"})
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("openapi.json", ApiController.class));
    }

    @GetMapping(V1 + "/texts")
    ResponseEntity<Page<TextItem>> texts(@RequestParam MultiValueMap<String, String> parameters) {
        Call call = Call.of(V1 + "/texts", parameters);
        facets.require(call.filter());
        return call.page(records.texts(call.select(TextSelection::listed)), this::texts);
    }

    private List<TextItem> texts(List<String> keys) {
        return records.texts(keys).stream()
                .map(text -> Described.text(text, records.today()))
                .toList();
    }

    @GetMapping(V1 + "/texts/{key}")
    TextItem text(@PathVariable String key) {
        return texts(List.of(key)).stream().findFirst().orElseThrow(() -> new UnknownRecordException("text", key));
    }

    @GetMapping(V1 + "/activities")
    ResponseEntity<Page<ActivityItem>> activities(@RequestParam MultiValueMap<String, String> parameters) {
        Call call = Call.of(V1 + "/activities", parameters);
        facets.require(call.filter());
        return call.page(records.activities(call.select(ActivitySelection::listed)), this::activities);
    }

    private List<ActivityItem> activities(List<String> keys) {
        return records.activities(keys).stream().map(Described::activity).toList();
    }

    /** One that only hidden periods tell of is not there. */
    @GetMapping(V1 + "/activities/{key}")
    ActivityItem activity(@PathVariable String key) {
        ActivitySelection all = ActivitySelection.listed(Filter.everything());
        return activities(records.activities(all).stream().filter(key::equals).toList()).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecordException("activity", key));
    }

    @GetMapping(V1 + "/periods")
    ResponseEntity<Page<PeriodItem>> periods(@RequestParam MultiValueMap<String, String> parameters) {
        Map<String, PeriodSummary> all = records.periods();
        return Call.of(V1 + "/periods", parameters)
                .plain()
                .page(
                        List.copyOf(all.keySet()),
                        keys -> keys.stream()
                                .map(all::get)
                                .filter(Objects::nonNull)
                                .map(Described::period)
                                .toList());
    }

    @GetMapping(V1 + "/periods/{key}")
    PeriodItem period(@PathVariable String key) {
        PeriodSummary period = records.periods().get(key);
        if (period == null) {
            throw new UnknownRecordException("period", key);
        }
        return Described.period(period);
    }

    @GetMapping(V1 + "/promises")
    ResponseEntity<Page<PromiseItem>> promises(@RequestParam MultiValueMap<String, String> parameters) {
        List<Promise> all = promises.published();
        Map<String, Promise> byKey = all.stream().collect(Collectors.toMap(Promise::key, Function.identity()));
        return Call.of(V1 + "/promises", parameters)
                .plain()
                .page(
                        all.stream().map(Promise::key).toList(),
                        keys -> keys.stream()
                                .map(byKey::get)
                                .filter(Objects::nonNull)
                                .map(promise -> Described.promise(promise, wording.outcome(promise)))
                                .toList());
    }
}
