package org.rapporteur.site.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.life.Promise;
import org.rapporteur.site.api.ApiItems.ActivityItem;
import org.rapporteur.site.api.ApiItems.EditionItem;
import org.rapporteur.site.api.ApiItems.GroupItem;
import org.rapporteur.site.api.ApiItems.PeriodItem;
import org.rapporteur.site.api.ApiItems.PlaceItem;
import org.rapporteur.site.api.ApiItems.PromiseItem;
import org.rapporteur.site.api.ApiItems.ResolutionItem;
import org.rapporteur.site.api.ApiItems.StageItem;
import org.rapporteur.site.api.ApiItems.StateItem;
import org.rapporteur.site.api.ApiItems.TextItem;
import org.rapporteur.site.api.ApiItems.ToldItem;
import org.rapporteur.site.api.ApiItems.TopicItem;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.Stage;

/** Records in the forms of the interface for programs. */
final class Described {

    private Described() {}

    static TextItem text(Text text, LocalDate today) {
        return new TextItem(
                text.slug(),
                Optional.ofNullable(text.designation()).orElseGet(text::name),
                text.designation(),
                text.number(),
                text.kind().code(),
                text.title(),
                text.group(),
                text.stages().on(today).map(standing -> standing.code()).orElse(null),
                text.stages().days().entrySet().stream().map(Described::stage).toList(),
                sorted(text.topics()),
                sorted(text.resolutions()),
                "/recommendations/" + text.slug(),
                text.origin().link());
    }

    private static StageItem stage(Map.Entry<Stage, StageDay> stage) {
        return new StageItem(
                stage.getKey().code(),
                stage.getValue().holdsFrom(),
                stage.getValue().precision().name().toLowerCase(Locale.ROOT));
    }

    static ActivityItem activity(ActivitySummary activity) {
        return new ActivityItem(
                activity.slug(),
                activity.name(),
                activity.kind().code(),
                activity.sector(),
                activity.bodies(),
                activity.countries(),
                activity.starts(),
                activity.ends(),
                sorted(activity.topics()),
                sorted(activity.resolutions()),
                "/activities/" + activity.slug());
    }

    static PeriodItem period(PeriodSummary period) {
        return new PeriodItem(
                period.code(),
                period.series(),
                period.days().from(),
                period.days().to(),
                period.cutOff(),
                period.state().code(),
                period.documentNumber(),
                period.meeting(),
                period.title(),
                period.scope().stream().map(ScopeEntry::resolution).distinct().toList(),
                "/periods/" + period.code() + "/report");
    }

    /** @param editions of one Resolution, the latest last */
    static ResolutionItem resolution(
            List<ResolutionSummary> editions, Collection<TopicSummary> topics, @Nullable List<ToldItem> told) {
        ResolutionSummary inForce = editions.get(editions.size() - 1);
        Predicate<TopicSummary> answers = topic -> topic.answers(inForce.code());
        return new ResolutionItem(
                inForce.code(),
                inForce.name(),
                inForce.body(),
                editions.stream()
                        .map(edition -> new EditionItem(edition.year(), edition.citation(), edition.title()))
                        .toList(),
                topics.stream().filter(answers).map(TopicSummary::slug).sorted().toList(),
                "/resolutions/" + inForce.code(),
                told);
    }

    static TopicItem topic(TopicSummary topic, @Nullable List<ToldItem> told) {
        return new TopicItem(topic.slug(), topic.name(), sorted(topic.resolutions()), "/topics/" + topic.slug(), told);
    }

    static GroupItem group(BodySummary body, @Nullable List<ToldItem> told) {
        return new GroupItem(
                body.code(),
                body.name(),
                body.acronym(),
                body.kind().code(),
                body.sector(),
                body.parent(),
                body.successor(),
                body.existsFrom(),
                body.existsTo(),
                "/study-groups/" + body.code(),
                told);
    }

    static StateItem state(MemberState state, @Nullable List<ToldItem> told) {
        String key = state.code().toLowerCase(Locale.ROOT);
        return new StateItem(key, state.name(), "/countries/" + key, told);
    }

    /** @param outcome in words */
    static PromiseItem promise(Promise promise, String outcome) {
        return new PromiseItem(
                promise.key(),
                promise.name(),
                promise.words(),
                filled(promise.standing()),
                promise.day(),
                promise.places().stream()
                        .map(place -> new PlaceItem(place.period(), place.document(), place.number(), place.href()))
                        .toList(),
                promise.outcome().state().code(),
                filled(promise.outcome().standing()),
                promise.outcome().day(),
                outcome);
    }

    private static @Nullable String filled(String words) {
        return words.isEmpty() ? null : words;
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
