package org.rapporteur.entry.kinds;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.entry.kinds.ResolutionEditor.Resolved;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetForm;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.springframework.stereotype.Component;

/** Resolutions with their editions, one a line: {@code (Rev. Bucharest, 2022) Title}. */
@Component
class ResolutionEditor extends RecordEditor<Resolved> {

    private static final Pattern CODE = Pattern.compile("(PP|WTSA|WTDC|RA|COUNCIL)-[1-9][0-9]{0,4}");

    private final Resolutions resolutions;
    private final FieldCodec<Resolved, String> code = form.formed(
                    Field.line("code").require().identify(), Resolved::code, CODE, "form.resolutions.code")
            .refusedBy("resolution_pk", "resolution_code_form");
    private final FieldCodec<Resolved, List<ResolutionSummary>> editions = form.add(
                    Field.lines("editions")
                            .require()
                            .of(EditionRows.of(() -> choices.said("entry.resolutions.editions.revision.revised"))),
                    resolved -> SheetForm.joined(resolved.editions(), EditionRows::line),
                    (reader, field) -> reader.lines(
                            field, line -> EditionRows.edition(reader.key(), line), "form.resolutions.edition"))
            .refusedBy("resolution_edition_pk", "period_scope_edition_known");

    /** A Resolution with all its editions. */
    record Resolved(String code, List<ResolutionSummary> editions) {}

    ResolutionEditor(Resolutions resolutions, Choices choices, Rights rights) {
        super(Resolutions.KIND, Resolved::code, choices, rights);
        this.resolutions = resolutions;
    }

    @Override
    Collection<Resolved> records(Collection<String> keys) {
        return resolutions.editions(keys).entrySet().stream()
                .map(ResolutionEditor::resolved)
                .toList();
    }

    private static Resolved resolved(Map.Entry<String, List<ResolutionSummary>> found) {
        return new Resolved(found.getKey(), found.getValue());
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
        return key(sheet, code);
    }

    @Override
    Resolved read(SheetReader reader) {
        List<ResolutionSummary> read = editions.given(reader);
        Set<Integer> years = new HashSet<>();
        read.stream()
                .filter(edition -> !years.add(edition.year()))
                .findFirst()
                .ifPresent(twice -> editions.refuse(reader, "form.resolutions.year-twice", "" + twice.year()));
        reader.finish();
        return new Resolved(reader.key(), read);
    }

    @Override
    void put(Resolved resolved, boolean isNew) {
        if (isNew) {
            resolved.editions().forEach(resolutions::adopt);
        } else {
            resolutions.replace(resolved.code(), resolved.editions());
        }
    }

    @Override
    public void withdraw(String key) {
        resolutions.withdraw(key);
    }
}
