package org.rapporteur.activity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a kind by its code, so that reordering or renaming constants leaves the records as they are. */
@Converter(autoApply = true)
class ActivityKindConverter implements AttributeConverter<ActivityKind, String> {

    @Override
    public String convertToDatabaseColumn(ActivityKind kind) {
        return kind.code();
    }

    @Override
    public ActivityKind convertToEntityAttribute(String code) {
        return ActivityKind.ofCode(code);
    }
}
