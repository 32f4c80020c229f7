package org.rapporteur.platform.people;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

@Converter(autoApply = true)
class MailChoiceConverter extends CodeConverter<MailChoice> {

    MailChoiceConverter() {
        super(MailChoice::ofCode);
    }
}
