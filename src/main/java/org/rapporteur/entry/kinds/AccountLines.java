package org.rapporteur.entry.kinds;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RowParts;
import org.rapporteur.entry.sheet.RowParts.Column;
import org.rapporteur.entry.sheet.RowParts.Shape;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.stereotype.Component;

/**
 * The lines of an activity: a figure is a line {@code name | value | unit | qualifier | source}, a link {@code name | label |
 * address}; bodies are told by code, Member States by name.
 */
@Component
class AccountLines {

    static final RowParts FIGURES = RowParts.barred(
            Column.typed("name", Shape.SHORT),
            Column.typed("value", Shape.SHORT),
            Column.typed("unit", Shape.SHORT),
            Column.typed("qualifier", Shape.SHORT),
            Column.typed("source", Shape.WIDE));

    static final RowParts LINKS = RowParts.barred(
            Column.typed("name", Shape.SHORT), Column.typed("label", Shape.WIDE), Column.typed("address", Shape.WIDE));

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final StudyGroups studyGroups;
    private final MemberStates memberStates;

    AccountLines(StudyGroups studyGroups, MemberStates memberStates) {
        this.studyGroups = studyGroups;
        this.memberStates = memberStates;
    }

    /** Member States by name. */
    String names(Collection<String> codes) {
        Map<String, MemberState> states = memberStates.all();
        return SheetForm.joined(codes, code -> name(code, states));
    }

    private static String name(String code, Map<String, MemberState> states) {
        MemberState state = states.get(code);
        return state == null ? code : state.name();
    }

    static String line(Figure figure) {
        return RowParts.line(List.of(
                figure.name(), figure.value().toPlainString(), figure.unit(), figure.qualifier(), figure.source()));
    }

    static String line(Link link) {
        return RowParts.line(List.of(link.name(), link.label(), Objects.requireNonNullElse(link.url(), "")));
    }

    static Map<String, Figure> figures(SheetReader reader, String field) {
        return named(reader, field, AccountLines::figure, Figure::name, "form.activities.figure");
    }

    static Map<String, Link> links(SheetReader reader, String field) {
        return named(reader, field, AccountLines::link, Link::name, "form.activities.link");
    }

    List<String> bodies(SheetReader reader) {
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

    List<String> countries(SheetReader reader) {
        List<String> countries =
                MemberStateLines.read(reader, "countries", memberStates.all().values());
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
        List<String> parts = RowParts.parts(line);
        if (parts.size() < 2 || parts.size() > 5 || !isName(parts.get(0))) {
            return null;
        }
        if (!NUMBER.matcher(parts.get(1)).matches()) {
            return null;
        }
        return new Figure(parts.get(0), new BigDecimal(parts.get(1)), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static @Nullable Link link(String line) {
        List<String> parts = RowParts.parts(line);
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
