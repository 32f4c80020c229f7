package org.rapporteur.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.UnknownRecordException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The editors by the kind of record they write. */
@Component
class Editors {

    private final Map<String, Editor> byKind;
    private final History history;
    private final SnapshotCache memory;

    Editors(List<Editor> editors, History history, SnapshotCache memory) {
        this.history = history;
        this.memory = memory;
        byKind = editors.stream().collect(Collectors.toMap(Editor::kind, Function.identity()));
    }

    /** @throws UnknownRecordException if no record is of this kind */
    Editor of(String kind) {
        return Optional.ofNullable(byKind.get(kind)).orElseThrow(() -> new UnknownRecordException("kind", kind));
    }

    /** Those with which who is at work may enter something, in the order of their kinds. */
    List<Editor> enterable() {
        return byKind.values().stream()
                .filter(Editor::mayEnter)
                .sorted(Comparator.comparing(Editor::kind))
                .toList();
    }

    /** What a record says now; one form asks for it several times. */
    Optional<Sheet> read(String kind, String key) {
        Editor editor = of(kind);
        return memory.recall(
                "entry.sheet " + kind + " " + key,
                () -> Optional.ofNullable(editor.sheets(List.of(key)).get(key)));
    }

    /**
     * What a record says, or said before it was withdrawn.
     *
     * @throws UnknownRecordException if there never was one
     */
    Sheet known(String kind, String key) {
        return Optional.of(key)
                .filter(name -> name.indexOf('\0') < 0) // which no database can hold
                .flatMap(name ->
                        read(kind, name).or(() -> history.latest(kind, name).map(Revision::sheet)))
                .orElseThrow(() -> new UnknownRecordException(kind, key));
    }

    /**
     * What somebody typed into the form of a record.
     *
     * @param key empty for one to be entered
     * @throws UnknownRecordException if there never was one
     */
    SubmittedForm typed(String kind, String key, MultiValueMap<String, String> sent) {
        return SubmittedForm.of(kind, key.isEmpty() ? null : known(kind, key), of(kind).fields(), sent);
    }

    /** Whether who is at work may write this record as it is, or as it was before it was withdrawn. */
    boolean mayWrite(Editor editor, String key) {
        return editor.mayWrite(key)
                && (read(editor.kind(), key).isPresent()
                        || history.latest(editor.kind(), key)
                                .map(Revision::sheet)
                                .map(editor::mayWrite)
                                .orElse(true));
    }
}
