package org.rapporteur.report.compile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Source;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.terms.MemberState;

/** Records as the reader of a claim sees them. */
final class Sources {

    private final RecordsAsOf frame;
    private final TextNames names;

    Sources(RecordsAsOf frame, TextNames names) {
        this.frame = frame;
        this.names = names;
    }

    Source text(Text text) {
        return frame.source(text, () -> written(text));
    }

    private Source written(Text text) {
        String label = text.designation() == null ? names.number(text) : text.designation();
        String title = text.title() == null || text.title().equals(label) ? null : text.title();
        return new Source(
                "text",
                text.slug(),
                label,
                details(title, acronym(text.group()), names.dated(text, frame.cutOff())),
                text.origin().source(),
                text.origin().link(),
                "/recommendations/" + text.slug(),
                text.origin().link() == null ? frame.entered("text", text.slug()) : "");
    }

    Source tally(Tally tally) {
        return frame.source(tally, () -> written(tally));
    }

    /** Its topic's page tells it, as it has none of its own. */
    private Source written(Tally tally) {
        String number = frame.wording().number(tally.number()) + " · " + tally.subject();
        return new Source(
                "tally",
                tally.slug(),
                frame.wording().opening(frame.wording().word("source.tally")),
                details(number, acronym(tally.group()), frame.wording().day(tally.asOf())),
                tally.source(),
                null,
                "/topics/" + tally.topic() + "#tally-" + tally.slug(),
                frame.entered("tally", tally.slug()));
    }

    Source account(Account account) {
        return frame.source(account, () -> activity(account, "", account.source()));
    }

    Source figure(Account account, Figure figure) {
        return activity(account, figure.name(), figure.source().isEmpty() ? account.source() : figure.source());
    }

    /** A page that the account cites is the outside source of what it says. */
    private Source activity(Account account, String detail, String origin) {
        String link = account.links().values().stream()
                .map(Link::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Source(
                "activity",
                account.slug(),
                account.name(),
                detail,
                origin,
                link,
                "/activities/" + account.slug(),
                link == null ? frame.entered("activity", account.slug()) : "");
    }

    Source body(BodySummary body) {
        return frame.source(body, () -> written(body));
    }

    /** Its name is in the sentence or in the label, and not said again. */
    private Source written(BodySummary body) {
        return new Source(
                "body",
                body.code(),
                body.name(),
                "",
                "",
                null,
                "/study-groups/" + body.code(),
                frame.entered("body", body.code()));
    }

    Source resolution(ResolutionSummary resolution) {
        return frame.source(resolution, () -> written(resolution));
    }

    private Source written(ResolutionSummary resolution) {
        String label = resolution.name() + " " + resolution.citation();
        return new Source(
                "resolution",
                resolution.code(),
                label,
                resolution.title(),
                "",
                null,
                "/resolutions/" + resolution.code(),
                frame.entered("resolution", resolution.code()));
    }

    Source period() {
        return frame.source(frame.period(), this::writtenPeriod);
    }

    private Source writtenPeriod() {
        String days = frame.wording()
                .days(frame.period().days().from(), frame.period().days().to());
        String code = frame.period().code();
        return new Source(
                "period",
                code,
                frame.period().title(),
                days,
                "",
                null,
                "/periods/" + code + "/report",
                frame.entered("period", code));
    }

    Source country(MemberState country) {
        return frame.source(country, () -> written(country));
    }

    private static Source written(MemberState country) {
        String address = "/countries/" + country.code().toLowerCase(Locale.ROOT);
        return new Source("country", country.code(), country.name(), "", "", null, address, "");
    }

    /** The texts, then the tallies of a number. */
    List<Source> portion(CountedTexts portion) {
        return Stream.concat(
                        portion.texts().stream().map(told -> text(told.text())),
                        portion.tallies().stream().map(this::tally))
                .toList();
    }

    private @Nullable String acronym(@Nullable String group) {
        return frame.body(group).map(BodySummary::acronym).orElse(null);
    }

    private static String details(@Nullable String... details) {
        return Stream.of(details)
                .filter(Objects::nonNull)
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
