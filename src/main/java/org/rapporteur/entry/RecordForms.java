package org.rapporteur.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.report.life.RecordVersions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records written for somebody by what is not a form of theirs: with the same rights, the same rules, the same history, and
 * never over what its writer has not seen.
 */
@Service
@ForStaff
@Transactional
public class RecordForms {

    private final Editors editors;
    private final FormSaving saving;
    private final FormPages pages;
    private final RecordVersions versions;

    RecordForms(Editors editors, FormSaving saving, FormPages pages, RecordVersions versions) {
        this.editors = editors;
        this.saving = saving;
        this.pages = pages;
        this.versions = versions;
    }

    /**
     * A record as its form would show it.
     *
     * @param version the number by which a change says what it was made from
     * @param fields texts by the names of their fields; those without text are left out
     * @param writable whether who is at work may write it
     */
    public record Held(int version, Map<String, String> fields, boolean writable) {

        /** Empty for a field without text. */
        public String text(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    /** Those of these records that there are, by key. */
    @Transactional(readOnly = true)
    public Map<String, Held> read(String kind, Collection<String> keys) {
        Editor editor = editors.of(kind);
        Map<String, Integer> numbers = versions.versions(kind, keys);
        Map<String, Held> all = new LinkedHashMap<>();
        editor.sheets(keys).forEach((key, sheet) -> {
            int version = numbers.getOrDefault(kind + " " + key, 0);
            all.put(key, new Held(version, sheet.fields(), editor.mayWrite(key)));
        });
        return all;
    }

    /**
     * Puts texts in place of others.
     *
     * @param version of the record as it was seen
     * @param changed texts by the names of their fields; all other fields stay
     * @param form number by which it is known when it is asked for twice
     * @throws RefusedRecordException if it breaks a rule, or the record was written meanwhile; nothing is written then
     */
    public void change(String kind, String key, int version, Map<String, String> changed, String why, UUID form) {
        require(editors.mayWrite(editors.of(kind), key));
        Sheet sheet = editors.read(kind, key).orElseThrow(() -> new UnknownRecordException(kind, key));
        for (Map.Entry<String, String> field : changed.entrySet()) {
            sheet = sheet.with(field.getKey(), field.getValue());
        }
        SubmittedForm typed = new SubmittedForm(sheet, version, form, why, 0);
        told(() -> saving.save(typed).key());
    }

    /**
     * Makes a record.
     *
     * @return its key
     * @throws RefusedRecordException if it breaks a rule; nothing is written then
     */
    public String enter(String kind, Map<String, String> fields, String why, UUID form) {
        require(editors.of(kind).mayEnter());
        SubmittedForm typed = new SubmittedForm(new Sheet(kind, "", fields), 0, form, why, 0);
        return told(() -> saving.save(typed).key());
    }

    /**
     * Takes a record away; its history stays.
     *
     * @param version of the record as it was seen
     * @throws RefusedRecordException if another record refers to it, or it was written meanwhile
     */
    public void withdraw(String kind, String key, int version, String why, UUID form) {
        require(editors.mayWrite(editors.of(kind), key));
        told(() -> {
            saving.withdraw(kind, key, version, form, why);
            return key;
        });
    }

    private static void require(boolean right) {
        if (!right) {
            throw new AccessDeniedException("");
        }
    }

    private String told(Supplier<String> writing) {
        try {
            return writing.get();
        } catch (RefusedSheetException refused) {
            throw new RefusedRecordException(
                    refused.problems().stream().map(this::line).collect(Collectors.toList()), refused);
        } catch (Conflict.StaleSheetException stale) {
            throw new RefusedRecordException(List.of(pages.said("entry.written-meanwhile")), stale);
        }
    }

    private String line(FieldProblem problem) {
        return pages.said(problem.message(), problem.arguments().toArray());
    }
}
