package org.rapporteur.records.studygroup;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

@Converter(autoApply = true)
class BodyKindConverter extends CodeConverter<BodyKind> {

    BodyKindConverter() {
        super(BodyKind::ofCode);
    }
}
