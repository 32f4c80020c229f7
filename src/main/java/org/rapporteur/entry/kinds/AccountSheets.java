package org.rapporteur.entry.kinds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.activity.Participants;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;
import org.springframework.stereotype.Component;

/**
 * An account of an activity as a sheet, and back. A figure is a line {@code name | value | unit | qualifier | source}, a
 * link {@code name | label | address}; bodies are told by code, Member States by name.
 */
@Component
class AccountSheets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final StudyGroups studyGroups;
    private final MemberStates memberStates;

    AccountSheets(StudyGroups studyGroups, MemberStates memberStates) {
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
    }

    /** @param accounts by key */
    List<Sheet> sheets(Map<String, Account> accounts) {
        Map<String, MemberState> states = memberStates.all();
        return accounts.entrySet().stream()
                .map(account -> sheet(account.getKey(), account.getValue(), states))
                .toList();
    }

    private static Sheet sheet(String key, Account account, Map<String, MemberState> states) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("slug", account.slug());
        fields.put("period", key.substring(account.slug().length() + 1));
        fields.put("name", account.name());
        fields.put("kind", account.kind().code());
        fields.put("sector", account.sector());
        fields.put("text", account.text());
        fields.put("figures", lines(account.figures().values(), AccountSheets::line));
        fields.put("links", lines(account.links().values(), AccountSheets::line));
        fields.put("starts", Forms.words(account.activity().starts()));
        fields.put("ends", Forms.words(account.activity().ends()));
        fields.put("bodies", String.join("\n", account.bodies()));
        fields.put("countries", lines(account.countries(), code -> name(code, states)));
        fields.put("topics", String.join("\n", new TreeSet<>(account.topics())));
        fields.put("resolutions", String.join("\n", new TreeSet<>(account.resolutions())));
        fields.put("source", account.source());
        return new Sheet(Activities.KIND, key, fields);
    }

    private static <T> String lines(Collection<T> values, Function<T, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String name(String code, Map<String, MemberState> states) {
        MemberState state = states.get(code);
        return state == null ? code : state.name();
    }

    private static String line(Figure figure) {
        return Forms.line(
                figure.name(), figure.value().toPlainString(), figure.unit(), figure.qualifier(), figure.source());
    }

    private static String line(Link link) {
        return Forms.line(link.name(), link.label(), Forms.words(link.url()));
    }

    /** @throws org.rapporteur.entry.sheet.RefusedSheetException with all that is wrong */
    Account read(SheetReader reader) {
        requireProse(reader);
        Map<String, Figure> figures =
                named(reader, "figures", AccountSheets::figure, Figure::name, "form.activities.figure");
        Map<String, Link> links = named(reader, "links", AccountSheets::link, Link::name, "form.activities.link");
        List<String> bodies = bodies(reader);
        List<String> countries = countries(reader);
        LocalDate starts = reader.day("starts");
        LocalDate ends = reader.day("ends");
        if (starts != null && ends != null && ends.isBefore(starts)) {
            reader.refuse("ends", "form.days-in-order");
        }
        reader.finish();
        ActivitySummary activity = new ActivitySummary(
                reader.given("slug"),
                ActivityKind.ofCode(reader.given("kind")),
                reader.given("sector"),
                reader.given("name"),
                new Participants(bodies, countries),
                starts,
                ends,
                new Answers(Set.copyOf(reader.values("topics")), Set.copyOf(reader.values("resolutions"))));
        return new Account(activity, reader.given("text"), reader.given("source"), figures, links);
    }

    private static void requireProse(SheetReader reader) {
        try {
            Prose.valueOf(reader.words("text"));
        } catch (ProseException unreadable) {
            reader.refuse("text", "form.said", String.valueOf(unreadable.getMessage()));
        }
    }

    private List<String> bodies(SheetReader reader) {
        Set<String> known = studyGroups.all().stream().map(BodySummary::code).collect(Collectors.toSet());
        List<String> codes = reader.lines(
                "bodies",
                line -> StudyGroupCode.read(line)
                        .map(StudyGroupCode::code)
                        .filter(known::contains)
                        .orElse(null),
                "form.activities.body");
        requireOnce(reader, "bodies", codes);
        return codes;
    }

    private List<String> countries(SheetReader reader) {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        memberStates.all().values().forEach(state -> {
            codes.put(state.name(), state.code());
            codes.put(state.code(), state.code());
        });
        List<String> countries = reader.lines("countries", codes::get, "form.activities.country");
        requireOnce(reader, "countries", countries);
        return countries;
    }

    private static void requireOnce(SheetReader reader, String field, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream()
                .filter(value -> !seen.add(value))
                .findFirst()
                .ifPresent(twice -> reader.refuse(field, "form.twice", FieldProblem.quoted(twice)));
    }

    private static <T> Map<String, T> named(
            SheetReader reader,
            String field,
            Function<String, @Nullable T> read,
            Function<T, String> name,
            String message) {
        List<T> values = reader.lines(field, read, message);
        requireOnce(reader, field, values.stream().map(name).toList());
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(name.apply(value), value));
        return named;
    }

    private static @Nullable Figure figure(String line) {
        List<String> parts = Forms.parts(line);
        if (parts.size() < 2 || parts.size() > 5 || !isName(parts.get(0))) {
            return null;
        }
        if (!NUMBER.matcher(parts.get(1)).matches()) {
            return null;
        }
        return new Figure(parts.get(0), new BigDecimal(parts.get(1)), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static @Nullable Link link(String line) {
        List<String> parts = Forms.parts(line);
        if (parts.size() < 2
                || parts.size() > 3
                || !isName(parts.get(0))
                || parts.get(1).isEmpty()) {
            return null;
        }
        String address = part(parts, 2);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            return null;
        }
        return new Link(parts.get(0), parts.get(1), address.isEmpty() ? null : address);
    }

    private static boolean isName(String text) {
        return text.length() <= 40 && NAME.matcher(text).matches();
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }
}
