package org.rapporteur.entry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form with all it holds.
 *
 * @param key of the record, empty for one to come
 * @param name what people call the record; of a record to come, its kind
 * @param heading what is being done
 * @param failure the same, said of a form with problems
 * @param problems all that is wrong, each with the field to go to
 * @param base number of the revision the form was opened over
 * @param form number of the form itself
 * @param restores number of the revision that is put in place again, 0 for none
 * @param back where to go without saving
 * @param claims from what a claim for a sentence is chosen; none where the record holds no prose
 * @param draft when the own draft was kept that waits for this form; null where none does
 */
record FormPage(
        String kind,
        String key,
        String name,
        String kindName,
        String heading,
        String failure,
        List<FormField> fields,
        List<Said> problems,
        int base,
        UUID form,
        String why,
        int restores,
        boolean exists,
        String back,
        @Nullable String draft,
        List<FormField> claims) {

    /**
     * A problem in words.
     *
     * @param id of the element to go to
     * @param label of the field, empty for the whole record
     */
    record Said(String id, String label, String words) {}

    /** Whether the record holds prose, so that the section is shown beside the form. */
    public boolean isComposed() {
        return !claims.isEmpty();
    }

    public List<FormField> leading() {
        return fields.stream().filter(field -> !field.field().aside()).toList();
    }

    /** What few records need. */
    public List<FormField> aside() {
        return fields.stream().filter(field -> field.field().aside()).toList();
    }

    /** Whether anything of what few records need is filled in, or wrong. */
    public boolean isAsideOpen() {
        return aside().stream()
                .anyMatch(field -> !field.problems().isEmpty()
                        || (!field.fixed() && !field.text().isEmpty()));
    }

    /** What few records need, by name. */
    public String asideNames() {
        return aside().stream().map(FormField::label).collect(Collectors.joining(" · "));
    }

    /** Whether what is typed in some fields is looked up elsewhere, to fill others. */
    public boolean isLookingUp() {
        return fields.stream().anyMatch(FormField::lookedUp);
    }

    /** Whether something in it is told when it has happened, as the form stays open. */
    public boolean isTelling() {
        return isLookingUp() || fields.stream().anyMatch(field -> field.parts() != null);
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    /** Where the form itself is. */
    public String address() {
        return action() + (isNew() ? "/new" : "/edit");
    }

    /** Whether what is wrong is the reason for withdrawing the record. */
    public boolean isWithdrawing() {
        return problems.stream().anyMatch(problem -> problem.id().equals("field-reason"));
    }

    public String action() {
        return isNew() ? "/" + kind : "/" + kind + "/" + key;
    }
}
