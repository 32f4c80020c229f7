package org.rapporteur.studygroup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a kind by its code, so that reordering or renaming constants leaves the records as they are. */
@Converter(autoApply = true)
class BodyKindConverter implements AttributeConverter<BodyKind, String> {

    @Override
    public String convertToDatabaseColumn(BodyKind kind) {
        return kind.code();
    }

    @Override
    public BodyKind convertToEntityAttribute(String code) {
        return BodyKind.ofCode(code);
    }
}
