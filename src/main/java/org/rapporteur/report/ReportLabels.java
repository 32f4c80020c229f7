package org.rapporteur.report;

import java.util.Locale;
import org.rapporteur.document.format.Labels;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fixed words that writers print around a document. */
@Component
public class ReportLabels {

    private final MessageSource messages;

    ReportLabels(MessageSource messages) {
        this.messages = messages;
    }

    public Labels of(Locale locale) {
        return new Labels(
                word("document", locale),
                word("date", locale),
                word("language", locale),
                word("source", locale),
                word("permalink", locale),
                word("records", locale),
                word("close", locale),
                word("sources", locale),
                word("cite", locale));
    }

    private String word(String name, Locale locale) {
        return messages.getMessage("document." + name, null, locale);
    }
}
