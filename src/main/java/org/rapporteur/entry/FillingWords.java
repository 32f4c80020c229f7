package org.rapporteur.entry;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.entry.FormAids.Offer;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which fields were filled from elsewhere, which stay empty, and why. */
@Component
class FillingWords {
    private final MessageSource messages;

    FillingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param offer what is known elsewhere of the sheet after it was filled */
    String told(Sheet before, Sheet after, Editor editor, Offer offer) {
        String filled = names(editor, after, field -> !before.text(field).equals(after.text(field)));
        if (!filled.isEmpty()) {
            return said("entry.filled", filled) + rest(editor, after, offer);
        }
        if (offer.certain()) {
            String differing = names(editor, after, field -> offer.beside(field) != null);
            String others = differing.isEmpty() ? "" : " " + said("entry.filled.differs", differing);
            return said("entry.filled.all") + rest(editor, after, offer) + others;
        }
        return nothing(after, editor, offer);
    }

    private String nothing(Sheet sheet, Editor editor, Offer offer) {
        List<String> named = editor.aids().lookup().fields().stream()
                .filter(field -> !sheet.text(field).isEmpty())
                .toList();
        if (named.isEmpty()) {
            return said(
                    "entry.filled.unnamed",
                    names(editor, sheet, editor.aids().lookup().fields()::contains));
        }
        String perhaps = offer.told().stream()
                .map(offer::beside)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return perhaps.isEmpty() ? said("entry.filled.unknown") : said("entry.filled.perhaps", perhaps);
    }

    /** What the catalogue cannot fill, where it has the text. */
    private String rest(Editor editor, Sheet sheet, Offer offer) {
        String empty = offer.certain()
                ? names(editor, sheet, field -> sheet.text(field).isEmpty())
                : "";
        return empty.isEmpty() ? "" : " " + said("entry.filled.rest", empty);
    }

    private String names(Editor editor, Sheet sheet, Predicate<String> which) {
        return editor.fields().stream()
                .map(Field::name)
                .filter(which)
                .map(field -> said("entry." + sheet.kind() + "." + field))
                .collect(Collectors.joining(", "));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
