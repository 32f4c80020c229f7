package org.rapporteur.studygroup;

import jakarta.persistence.Converter;
import org.rapporteur.shared.CodeConverter;

@Converter(autoApply = true)
class BodyKindConverter extends CodeConverter<BodyKind> {

    BodyKindConverter() {
        super(BodyKind::ofCode);
    }
}
