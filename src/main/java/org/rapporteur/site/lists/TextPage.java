package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.Text.Base;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.ReportName;
import org.rapporteur.site.brief.Quote;
import org.rapporteur.site.lists.ListPage.Link;
import org.rapporteur.terms.Stage;

/**
 * What the page of a text shows.
 *
 * @param title null where it is the name
 * @param workName provisional name it had as a draft; null where it is the name
 * @param group its name, with the address of its texts
 * @param amendments what changes this text
 * @param editions what replaces it
 * @param differences what the catalogue says otherwise; for staff alone
 */
record TextPage(
        String slug,
        String name,
        String kind,
        @Nullable String title,
        @Nullable String workName,
        @Nullable Link group,
        @Nullable String groupName,
        @Nullable String region,
        @Nullable Link revises,
        @Nullable Link amends,
        List<Link> editions,
        List<Link> amendments,
        List<Link> topics,
        List<Link> resolutions,
        List<Moment> timeline,
        String source,
        @Nullable String link,
        List<Told> told,
        List<Difference> differences) {

    /**
     * A stage with its day as it is known.
     *
     * @param known DAY, PERIOD or YEAR
     * @param day in words; of a period its first day
     * @param period its code, null where readers may not see it
     */
    record Reached(
            String stage,
            String known,
            String day,
            @Nullable String period) {}

    /**
     * What happened to the text, in the order of days: it reached a stage, or a report told it as it then was.
     *
     * @param stage null where a report tells it
     * @param told null where it reached a stage
     */
    record Moment(
            LocalDate at, @Nullable Reached stage, @Nullable Reported told) {

        static Moment of(Quote quote, Names names) {
            PeriodSummary period = quote.report().period();
            String standing = quote.standing().isEmpty() ? "" : names.wording().word("standing." + quote.standing());
            String report = "/periods/" + period.code() + "/report";
            return new Moment(
                    period.cutOff(),
                    null,
                    new Reported(
                            standing,
                            quote.sentence(),
                            quote.number(),
                            ReportName.of(period),
                            report + "#" + quote.block(),
                            report + "/cite/" + quote.block()));
        }
    }

    /**
     * What a report says of it.
     *
     * @param standing what it is told as, "under approval"; empty where it is only named
     * @param sentence the report's own
     * @param href the place in the report
     * @param cite where the place is cited
     */
    record Reported(String standing, String sentence, String number, String document, String href, String cite) {}

    /** Where reports tell it, under the days of each. */
    record Told(String days, List<Appearance> mentions) {}

    /** @param related what it stands on, and what stands on it */
    static TextPage of(
            Text text,
            List<Text> related,
            List<Appearance> mentions,
            List<Quote> quotes,
            List<Difference> differences,
            Names names) {
        String name = TextRow.name(text);
        return new TextPage(
                text.slug(),
                name,
                names.wording()
                        .opening(names.wording().counted("noun." + text.kind().code(), 1)),
                Objects.equals(text.title(), name) ? null : text.title(),
                Objects.equals(text.workName(), name) ? null : text.workName(),
                group(text.group(), names),
                groupName(text.group(), names),
                text.identity().region(),
                base(text.ancestry().revises(), related),
                base(text.ancestry().amends(), related),
                others(related, other -> isOn(text, other.ancestry().revises())),
                others(related, other -> isOn(text, other.ancestry().amends())),
                topics(text, names),
                resolutions(text, names),
                timeline(text, quotes, names),
                text.origin().source(),
                text.origin().link(),
                told(mentions, names),
                differences.stream().map(each -> inWords(each, names)).toList());
    }

    private static Difference inWords(Difference difference, Names names) {
        return new Difference(
                difference.part(),
                inWords(difference.part(), difference.recorded(), names),
                inWords(difference.part(), difference.published(), names));
    }

    private static String inWords(Difference.Part part, String value, Names names) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (part) {
            case TITLE -> value;
            case KIND -> names.wording().opening(names.wording().counted("noun." + value, 1));
            case APPROVED -> ApprovalDay.valueOf(value).inWords(names.wording().locale());
            case GROUP -> names.know("group", value) ? names.group(value) : value;
        };
    }

    private static boolean isOn(Text text, @Nullable Base base) {
        return base != null && base.slug().equals(text.slug());
    }

    private static List<Link> others(List<Text> others, Predicate<Text> which) {
        return others.stream()
                .filter(which)
                .map(other -> new Link(TextRow.name(other), "/recommendations/" + other.slug()))
                .toList();
    }

    private static @Nullable Link base(@Nullable Base base, List<Text> related) {
        if (base == null) {
            return null;
        }
        return related.stream()
                .filter(other -> other.slug().equals(base.slug()))
                .map(other -> new Link(TextRow.name(other), "/recommendations/" + other.slug()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Link group(@Nullable String code, Names names) {
        return code == null || !names.know("group", code) ? null : new Link(names.group(code), listOf("group", code));
    }

    private static @Nullable String groupName(@Nullable String code, Names names) {
        return code == null
                ? null
                : names.bodies(List.of(code)).stream()
                        .map(body -> body.name())
                        .findFirst()
                        .orElse(null);
    }

    private static List<Link> topics(Text text, Names names) {
        return names.topics(text.topics()).stream()
                .map(topic -> new Link(topic.name(), listOf("topic", topic.slug())))
                .toList();
    }

    private static List<Link> resolutions(Text text, Names names) {
        return names.resolutions(text.resolutions(), text.topics()).stream()
                .map(resolution -> new Link(names.cited(resolution.code()), listOf("resolution", resolution.code())))
                .toList();
    }

    private static String listOf(String facet, String value) {
        return "/recommendations" + Filter.everything().with(facet, value).query();
    }

    /** Stages of one day in their own order, before the report that tells them. */
    private static List<Moment> timeline(Text text, List<Quote> quotes, Names names) {
        Stream<Moment> stages = text.stages().days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(stage -> new Moment(
                        stage.getValue().holdsFrom(), reached(stage.getKey(), stage.getValue(), names), null));
        Stream<Moment> reports = quotes.stream().map(quote -> Moment.of(quote, names));
        return Stream.concat(stages, reports)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private static Reached reached(Stage stage, StageDay day, Names names) {
        String words = day.precision() == StageDay.Precision.YEAR
                ? "" + day.holdsFrom().getYear()
                : names.wording().day(day.holdsFrom());
        String period = names.periods().values().stream()
                .filter(known -> day.precision() == StageDay.Precision.PERIOD
                        && known.days().from().equals(day.holdsFrom()))
                .map(PeriodSummary::code)
                .findFirst()
                .orElse(null);
        return new Reached(stage.code(), day.precision().name(), words, period);
    }

    static List<Told> told(List<Appearance> mentions, Names names) {
        return mentions.stream()
                .map(Appearance::period)
                .distinct()
                .map(period -> new Told(
                        names.days(period),
                        mentions.stream()
                                .filter(mention -> mention.period().equals(period))
                                .toList()))
                .toList();
    }
}
