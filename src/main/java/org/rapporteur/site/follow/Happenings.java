package org.rapporteur.site.follow;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportName;
import org.rapporteur.report.life.IssuedReports;
import org.rapporteur.report.life.IssuedReports.Issue;
import org.rapporteur.report.life.IssuedReports.Withdrawal;
import org.rapporteur.site.brief.Excerpt;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.follow.Feed.Entry;
import org.rapporteur.terms.Stage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What happened, as entries of feeds: a text reached a stage, a public report tells of a subject. Both are read from the
 * records, so that saving what is there already makes no entry.
 */
@Component
public class Happenings {

    private static final int LONGEST = 2000;

    private final ReportsAsRead reports;
    private final IssuedReports issued;
    private final PublicAddress addresses;
    private final MessageSource messages;
    private final Clock clock;

    Happenings(
            ReportsAsRead reports, IssuedReports issued, PublicAddress addresses, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.issued = issued;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /** The stages these texts have reached until today. */
    public List<Entry> stages(Collection<Text> texts) {
        LocalDate today = LocalDate.now(clock);
        return texts.stream()
                .flatMap(text -> text.stages().days().entrySet().stream()
                        .filter(stage -> stage.getValue().isBy(today))
                        .map(stage -> stage(text, stage.getKey(), stage.getValue())))
                .toList();
    }

    /** A day that is mended later is the same entry with another day. */
    private Entry stage(Text text, Stage stage, StageDay day) {
        String path = "/recommendations/" + text.slug();
        String name = Optional.ofNullable(text.designation()).orElseGet(text::name);
        String title = said("follow.stage", name, said("texts.stage." + stage.code()));
        String when = switch (day.precision()) {
            case DAY -> RequestLanguage.wording().day(day.holdsFrom());
            case PERIOD -> said("follow.day.period", RequestLanguage.wording().day(day.holdsFrom()));
            case YEAR -> Integer.toString(day.holdsFrom().getYear());
        };
        String words = Stream.of(Optional.ofNullable(text.title()).orElse(""), when)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        return new Entry(whole(path + "#" + stage.code()), title, whole(path), start(day.holdsFrom()), words);
    }

    /**
     * What the public reports say of a matter: one entry a report, and another each time a draft says something else.
     *
     * @param path of the page of the subject
     */
    List<Entry> reports(Matter matter, String path) {
        Map<String, Issue> issues = issued.all();
        return reports.published().stream()
                .flatMap(report -> told(report, matter, path, issues).stream()
                        .flatMap(entry -> withRecall(entry, report.period(), path, issues)))
                .toList();
    }

    /** What a report said, and that it was withdrawn, with the reason, if it was. */
    private Stream<Entry> withRecall(Entry told, PeriodSummary period, String path, Map<String, Issue> issues) {
        Issue issue = issues.get(period.code());
        Withdrawal withdrawal = issue == null ? null : issue.withdrawal();
        return withdrawal == null
                ? Stream.of(told)
                : Stream.of(
                        told,
                        new Entry(
                                whole(path + "#" + period.code() + "-withdrawn"),
                                said("follow.withdrawn", period.documentNumber()),
                                told.link(),
                                withdrawal.at().toInstant(),
                                withdrawal.reason()));
    }

    private Optional<Entry> told(CompiledReport report, Matter matter, String path, Map<String, Issue> issues) {
        String words = words(Excerpt.of(report, matter));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        PeriodSummary period = report.period();
        String days = RequestLanguage.wording()
                .days(period.days().from(), period.days().to());
        String id = path + "#" + period.code() + "-" + sum(words);
        return Optional.of(new Entry(
                whole(id),
                said("follow.report", ReportName.of(period), days),
                whole("/periods/" + period.code() + "/report"),
                told(period, issues),
                cut(words)));
    }

    /**
     * The reports that tell some activities, an entry for each of both.
     *
     * @param slugs of the activities
     */
    public List<Entry> accounts(Collection<String> slugs) {
        Map<String, Issue> issues = issued.all();
        return reports.published().stream()
                .flatMap(report -> report.activities().stream()
                        .filter(account -> slugs.contains(account.slug()))
                        .flatMap(account -> account(account, report.period(), issues)))
                .toList();
    }

    /**
     * Paragraphs of a public report, and each another time when a draft says something else.
     *
     * @param words of each, by its address
     * @param titles of the same
     */
    public List<Entry> passages(PeriodSummary period, Map<String, String> words, Map<String, String> titles) {
        Instant at = told(period, issued.all());
        return words.entrySet().stream()
                .map(passage -> new Entry(
                        whole(passage.getKey() + "-" + sum(passage.getValue())),
                        Objects.requireNonNull(titles.get(passage.getKey())),
                        whole(passage.getKey()),
                        at,
                        cut(passage.getValue())))
                .toList();
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private Stream<Entry> account(Account account, PeriodSummary period, Map<String, Issue> issues) {
        String path = "/activities/" + account.slug();
        String days = RequestLanguage.wording()
                .days(period.days().from(), period.days().to());
        Entry told = new Entry(
                whole(path + "#" + period.code()),
                account.name(),
                whole(path),
                told(period, issues),
                said("follow.report", ReportName.of(period), days));
        return withRecall(told, period, path, issues);
    }

    /** When it was issued; a draft is as old as the day up to which it tells. */
    private static Instant told(PeriodSummary period, Map<String, Issue> issues) {
        Issue issue = issues.get(period.code());
        return issue == null ? start(period.cutOff()) : issue.at();
    }

    private static String words(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .map(block -> block.lines().stream().map(Inline::text).collect(Collectors.joining(" ")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String sum(String words) {
        CRC32C sum = new CRC32C();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** The texts of a matter that the public reports know. */
    List<Text> texts(Matter matter) {
        Map<String, Text> texts = new LinkedHashMap<>();
        reports.published().stream()
                .flatMap(report -> report.frame().records().texts().stream())
                .filter(matter.texts())
                .forEach(text -> texts.putIfAbsent(text.slug(), text));
        return new ArrayList<>(texts.values());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String whole(String path) {
        return addresses.of(path).orElseThrow();
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
