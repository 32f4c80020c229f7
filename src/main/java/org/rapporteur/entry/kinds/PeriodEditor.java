package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;

/** Reporting periods, with the Resolutions they account for in the order of the cover, one a line: {@code PP-101 (2022)}. */
@Component
class PeriodEditor implements Editor {

    private static final PeriodState[] STATES =
            Stream.of(PeriodState.values()).map(PeriodState::stored).distinct().toArray(PeriodState[]::new);

    private static final Pattern CODE = Pattern.compile("[0-9]{4}-[a-z0-9-]{1,19}");
    private static final Pattern EDITION = Pattern.compile("([A-Z]+-\\d{1,5}) \\((\\d{4})\\)");
    private static final Field KEY = Field.line("code").require().identify();

    private final Periods periods;
    private final Choices choices;
    private final Rights rights;

    PeriodEditor(Periods periods, Choices choices, Rights rights) {
        this.rights = rights;
        this.periods = periods;
        this.choices = choices;
    }

    @Override
    public String kind() {
        return Periods.KIND;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                KEY,
                Field.choice("series", series()),
                Field.line("title").require(),
                Field.day("starts").require(),
                Field.day("ends").require(),
                Field.day("countsFrom"),
                Field.day("cutOff").require(),
                Field.line("meetingGroup"),
                Field.line("meeting"),
                Field.day("meetingStarts"),
                Field.day("meetingEnds"),
                Field.line("documentNumber"),
                Field.day("documentDate"),
                Field.line("languageNote"),
                Field.line("source"),
                Field.lines("scope", choices::editions).of(Parts.PICKED),
                Field.check("countsChanges"),
                Field.choice("visibility", choices.coded("form.periods.visibility.", Visibility.values()))
                        .require(),
                Field.choice("state", choices.coded("form.periods.state.", STATES))
                        .require());
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        return periods.all(keys).stream()
                .map(PeriodEditor::sheet)
                .collect(Collectors.toMap(Sheet::key, Function.identity()));
    }

    private static Sheet sheet(PeriodSummary period) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("code", period.code());
        fields.put("title", period.title());
        fields.put("series", period.series());
        fields.put("countsFrom", period.dates().countsFrom().toString());
        DateRange meeting = period.dates().meeting();
        fields.put("meetingStarts", meeting == null ? "" : meeting.from().toString());
        fields.put("meetingEnds", meeting == null ? "" : meeting.to().toString());
        fields.put("starts", period.days().from().toString());
        fields.put("ends", period.days().to().toString());
        fields.put("cutOff", period.cutOff().toString());
        fields.put("meetingGroup", period.meetingGroup());
        fields.put("meeting", period.meeting());
        fields.put("documentNumber", period.documentNumber());
        fields.put("documentDate", Forms.words(period.documentDate()));
        fields.put("languageNote", period.languageNote());
        fields.put("source", period.source());
        fields.put("scope", period.scope().stream().map(PeriodEditor::line).collect(Collectors.joining("\n")));
        fields.put("countsChanges", period.countsChanges() ? "yes" : "");
        fields.put("visibility", period.visibility().code());
        fields.put("state", period.state().stored().code());
        return new Sheet(Periods.KIND, period.code(), fields);
    }

    private static String line(ScopeEntry entry) {
        return entry.resolution() + " (" + entry.year() + ")";
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/periods/" + sheet.key() + "/report";
    }

    @Override
    public String keyOf(Sheet sheet) {
        return Forms.key(sheet, KEY, CODE, "form.periods.code");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        SheetReader reader = new SheetReader(sheet, fields());
        List<ScopeEntry> scope = reader.lines("scope", PeriodEditor::entry, "form.periods.edition");
        requireKnownOnce(reader, scope);
        requireOrder(reader);
        Optional<PeriodSummary> before = isNew ? Optional.empty() : periods.find(sheet.key());
        before.ifPresent(period -> requireWay(reader, period));
        reader.finish();
        PeriodSummary period = period(sheet.key(), reader, scope);
        before.filter(was -> was.state() != PeriodState.OPEN && !was.tellsAs(period))
                .ifPresent(was -> reader.refuse("state", "form.periods.not-open"));
        reader.finish();
        if (isNew) {
            periods.open(period);
        } else {
            periods.replace(period);
        }
    }

    private static void requireOrder(SheetReader reader) {
        LocalDate starts = reader.day("starts");
        LocalDate ends = reader.day("ends");
        if (starts != null && ends != null && ends.isBefore(starts)) {
            reader.refuse("ends", "form.days-in-order");
        }
        LocalDate countsFrom = reader.day("countsFrom") == null ? starts : reader.day("countsFrom");
        LocalDate cutOff = reader.day("cutOff");
        if (countsFrom != null && cutOff != null && cutOff.isBefore(countsFrom)) {
            reader.refuse("cutOff", "form.periods.cut-off");
        }
        LocalDate meetingStarts = reader.day("meetingStarts");
        LocalDate meetingEnds = reader.day("meetingEnds");
        if (meetingStarts != null && meetingEnds != null && meetingEnds.isBefore(meetingStarts)) {
            reader.refuse("meetingEnds", "form.days-in-order");
        }
    }

    private List<Choice> series() {
        return periods.series().stream()
                .map(series -> new Choice(series.code(), series.name()))
                .toList();
    }

    private static void requireWay(SheetReader reader, PeriodSummary before) {
        PeriodState next = reader.read("state", PeriodState::ofCode, "sheet.choice");
        if (next != null && next != before.state() && !before.state().mayMoveTo(next)) {
            reader.refuse("state", "form.periods.no-way");
        }
    }

    private void requireKnownOnce(SheetReader reader, List<ScopeEntry> scope) {
        Set<String> editions = choices.editions().stream().map(Choice::value).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (ScopeEntry entry : scope) {
            if (!editions.contains(line(entry))) {
                reader.refuse("scope", "sheet.unknown", line(entry));
            } else if (!seen.add(entry.resolution())) {
                reader.refuse("scope", "form.twice", entry.resolution());
            }
        }
    }

    private static @Nullable ScopeEntry entry(String line) {
        Matcher matcher = EDITION.matcher(line);
        return matcher.matches() ? new ScopeEntry(matcher.group(1), Integer.parseInt(matcher.group(2))) : null;
    }

    /** A period counts from its first day unless it is said to follow another one. */
    private static PeriodDates dates(SheetReader reader) {
        LocalDate starts = reader.givenDay("starts");
        LocalDate countsFrom = reader.day("countsFrom");
        LocalDate meetingStarts = reader.day("meetingStarts");
        LocalDate meetingEnds = reader.day("meetingEnds");
        return new PeriodDates(
                new DateRange(starts, reader.givenDay("ends")),
                countsFrom == null ? starts : countsFrom,
                reader.givenDay("cutOff"),
                meetingStarts == null
                        ? null
                        : new DateRange(meetingStarts, meetingEnds == null ? meetingStarts : meetingEnds));
    }

    private static PeriodCover cover(SheetReader reader) {
        return new PeriodCover(
                reader.given("title"),
                reader.words("meetingGroup"),
                reader.words("meeting"),
                reader.words("documentNumber"),
                reader.day("documentDate"),
                reader.words("languageNote"),
                reader.words("source"));
    }

    /** A period of no series yet begins one of its own, which has its key. */
    private static String series(String code, SheetReader reader) {
        String chosen = reader.words("series");
        return chosen.isEmpty() ? code.replaceAll("-+", "-").replaceAll("-$", "") : chosen;
    }

    private static PeriodSummary period(String code, SheetReader reader, List<ScopeEntry> scope) {
        return new PeriodSummary(
                code,
                series(code, reader),
                dates(reader),
                cover(reader),
                reader.isChecked("countsChanges"),
                Visibility.ofCode(reader.given("visibility")),
                PeriodState.ofCode(reader.given("state")),
                scope);
    }

    @Override
    public boolean mayEnter() {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(String key) {
        return rights.mayEdit();
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        return rights.mayEdit();
    }

    @Override
    public void withdraw(String key) {
        periods.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return Map.of(
                "period_pk", "code",
                "period_code_form", "code",
                "period_days_in_order", "cutOff",
                "period_scope_once", "scope",
                "period_scope_edition_known", "scope");
    }
}
