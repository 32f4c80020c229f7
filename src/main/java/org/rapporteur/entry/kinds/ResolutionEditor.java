package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Editor;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.springframework.stereotype.Component;

/** Resolutions with their editions, one a line: {@code (Rev. Bucharest, 2022) Title}. */
@Component
class ResolutionEditor implements Editor {

    private static final Pattern CODE = Pattern.compile("(PP|WTSA|WTDC|RA|COUNCIL)-[1-9][0-9]{0,4}");
    private static final Pattern EDITION = Pattern.compile("\\((Rev\\. ?)?([^()]+), ?(\\d{4})\\)[ :]*(.+)");

    private static final Field KEY = Field.line("code").require().identify();
    private static final List<Field> FIELDS =
            List.of(KEY, Field.lines("editions").require());

    private final Resolutions resolutions;
    private final Rights rights;

    ResolutionEditor(Resolutions resolutions, Rights rights) {
        this.rights = rights;
        this.resolutions = resolutions;
    }

    @Override
    public String kind() {
        return Resolutions.KIND;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Map<String, Sheet> sheets(Collection<String> keys) {
        return resolutions.editions(keys).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> sheet(of.getKey(), of.getValue())));
    }

    private static Sheet sheet(String code, List<ResolutionSummary> editions) {
        String lines = editions.stream()
                .map(edition -> edition.citation() + " " + edition.title())
                .collect(Collectors.joining("\n"));
        return new Sheet(Resolutions.KIND, code, Map.of("code", code, "editions", lines));
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/resolutions/" + sheet.key();
    }

    @Override
    public String keyOf(Sheet sheet) {
        return Forms.key(sheet, KEY, CODE, "form.resolutions.code");
    }

    @Override
    public void write(Sheet sheet, boolean isNew) {
        List<ResolutionSummary> editions = editions(sheet);
        if (isNew) {
            editions.forEach(resolutions::adopt);
        } else {
            resolutions.replace(sheet.key(), editions);
        }
    }

    private static List<ResolutionSummary> editions(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet, FIELDS);
        List<ResolutionSummary> editions =
                reader.lines("editions", line -> edition(sheet.key(), line), "form.resolutions.edition");
        Set<Integer> years = new HashSet<>();
        editions.stream()
                .filter(edition -> !years.add(edition.year()))
                .findFirst()
                .ifPresent(twice -> reader.refuse("editions", "form.resolutions.year-twice", "" + twice.year()));
        reader.finish();
        return editions;
    }

    private static @Nullable ResolutionSummary edition(String code, String line) {
        Matcher matcher = EDITION.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(3));
        boolean plausible = year >= 1865 && year <= 2199;
        return plausible
                ? new ResolutionSummary(
                        code,
                        year,
                        matcher.group(2).strip(),
                        matcher.group(1) != null,
                        matcher.group(4).strip())
                : null;
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
    public void withdraw(String key) {
        resolutions.withdraw(key);
    }

    @Override
    public Map<String, String> fieldsByRule() {
        return new TreeMap<>(Map.of(
                "resolution_pk", "code",
                "resolution_code_form", "code",
                "resolution_edition_pk", "editions",
                "period_scope_edition_known", "editions"));
    }
}
