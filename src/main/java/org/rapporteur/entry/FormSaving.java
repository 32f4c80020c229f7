package org.rapporteur.entry;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Submissions;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Input;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.ChangeReason.Cause;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.report.UnresolvedClaim;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes forms: each once, whole or not at all, and never over what its writer has not seen. */
@Service
@Transactional
class FormSaving {

    /** Addresses of forms end so; no record can. */
    private static final String RESERVED = "new";

    private final Editors editors;
    private final History history;
    private final Submissions submissions;
    private final Claims claims;
    private final EntityManager entityManager;
    private final JdbcClient jdbc;

    FormSaving(
            Editors editors,
            History history,
            Submissions submissions,
            Claims claims,
            EntityManager entityManager,
            JdbcClient jdbc) {
        this.editors = editors;
        this.history = history;
        this.submissions = submissions;
        this.claims = claims;
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    /**
     * What was saved.
     *
     * @param before what the record said; null where it is new, or the form was sent before
     */
    record Saved(String key, @Nullable Sheet before) {}

    /**
     * Saves what was typed.
     *
     * @return the key of the record, and what it said before
     * @throws RefusedSheetException with all that is wrong; nothing is saved then
     * @throws Conflict.StaleSheetException if the record was written since the form was opened
     */
    Saved save(SubmittedForm typed) {
        String kind = typed.sheet().kind();
        Optional<String> before = submissions.take(typed.form(), kind);
        if (before.isPresent()) {
            return new Saved(before.get(), null);
        }
        Editor editor = editors.of(kind);
        String key =
                typed.isNew() ? keyOf(editor, typed.sheet()) : typed.sheet().key();
        int version = history.versionToReplace(kind, key);
        Sheet now = editors.read(kind, key).orElse(null);
        requireFree(typed, editor, key, now);
        requireFresh(typed, key, version);
        if (now == null || !now.saysTheSameAs(typed.sheet())) {
            write(editor, typed, typed.sheet().of(key), now, version);
        }
        submissions.became(typed.form(), key);
        return new Saved(key, now);
    }

    /** Whether the record says already what was typed, so that nothing would come of saving it. */
    @Transactional(readOnly = true)
    boolean isRecorded(Sheet sheet, boolean isNew) {
        return !isNew
                && editors.read(sheet.kind(), sheet.key())
                        .filter(sheet::saysTheSameAs)
                        .isPresent();
    }

    /** Writes for a look at what comes of it; whoever calls takes it back. Gives the key of the record. */
    String writeUnseen(Editor editor, Sheet sheet, boolean isNew) {
        Sheet keyed = isNew ? sheet.of(keyOf(editor, sheet)) : sheet;
        try {
            editor.write(keyed, isNew);
            settle();
            return keyed.key();
        } catch (RuntimeException failure) {
            throw DatabaseRefusals.ofWriting(failure, editor);
        }
    }

    private static String keyOf(Editor editor, Sheet sheet) {
        String key = checkedKey(editor, sheet);
        if (key.equals(RESERVED)) {
            throw new RefusedSheetException(FieldProblem.in(keyField(editor), "entry.key.reserved"));
        }
        return key;
    }

    /** Without a key nothing more can be asked of the record, but what is wrong with its fields is told all the same. */
    private static String checkedKey(Editor editor, Sheet sheet) {
        try {
            return editor.keyOf(sheet);
        } catch (RefusedSheetException keyless) {
            Set<FieldProblem> problems = new LinkedHashSet<>(keyless.problems());
            problems.addAll(new SheetReader(sheet, editor.fields()).problems());
            throw new RefusedSheetException(List.copyOf(problems));
        }
    }

    private static void requireFree(SubmittedForm typed, Editor editor, String key, @Nullable Sheet now) {
        if (typed.isNew() && now != null) {
            throw new RefusedSheetException(FieldProblem.in(keyField(editor), "entry.key.taken", key));
        }
    }

    private static String keyField(Editor editor) {
        return editor.fields().stream()
                .filter(field -> field.identifying() && field.input() == Input.LINE)
                .map(Field::name)
                .reduce("", (other, last) -> last);
    }

    private static void requireFresh(SubmittedForm typed, String key, int version) {
        if (!typed.isNew() && typed.base() != version) {
            throw new Conflict.StaleSheetException(typed.sheet().kind(), key);
        }
    }

    private void write(Editor editor, SubmittedForm typed, Sheet sheet, @Nullable Sheet now, int version) {
        if (now != null && version == 0) {
            history.begin(now);
        }
        requireReason("why", typed.why());
        Cause cause = typed.restores() > 0 ? Cause.RESTORED : Cause.ENTERED;
        Set<UnresolvedClaim> unresolved = isSound(editor, sheet) ? claims.unresolved() : Set.of();
        try {
            new ChangeReason(null, typed.why(), cause).run(() -> editor.write(sheet, now == null));
            settle();
        } catch (RuntimeException failure) {
            throw DatabaseRefusals.ofWriting(failure, editor);
        }
        claims.requireNoMoreThan(unresolved);
    }

    /** What breaks the rules of its fields is refused by its editor, and no report need be asked what it claimed before. */
    private static boolean isSound(Editor editor, Sheet sheet) {
        return new SheetReader(sheet, editor.fields()).problems().isEmpty();
    }

    private static void requireReason(String field, String why) {
        Sheet reason = new Sheet("", "", Map.of(field, why));
        new SheetReader(reason, List.of(Field.line(field).atMost(SubmittedForm.LONGEST_REASON))).finish();
    }

    /** Hears all the database has to say while it can still be told at the form. */
    private void settle() {
        entityManager.flush();
        jdbc.sql("set constraints all immediate").update();
    }

    /**
     * Takes a record away; its history stays.
     *
     * @throws RefusedSheetException if no reason is given, or another record refers to it
     * @throws Conflict.StaleSheetException if the record was written since the page was opened
     */
    void withdraw(String kind, String key, int base, UUID form, String why) {
        if (submissions.take(form, kind).isPresent()) {
            return;
        }
        Editor editor = editors.of(kind);
        int version = history.versionToReplace(kind, key);
        Sheet now = editors.read(kind, key).orElseThrow(() -> new UnknownRecordException(kind, key));
        if (base != version) {
            throw new Conflict.StaleSheetException(kind, key);
        }
        if (why.isBlank()) {
            throw new RefusedSheetException(FieldProblem.in("reason", "sheet.required"));
        }
        requireReason("reason", why);
        if (version == 0) {
            history.begin(now);
        }
        Set<UnresolvedClaim> unresolved = claims.unresolved();
        try {
            ChangeReason.entered(why).run(() -> editor.withdraw(key));
            settle();
        } catch (RuntimeException failure) {
            throw DatabaseRefusals.ofWithdrawal(failure);
        }
        claims.requireNoMoreThan(unresolved);
        submissions.became(form, key);
    }
}
