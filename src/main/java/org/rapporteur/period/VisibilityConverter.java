package org.rapporteur.period;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a visibility by its code, so that reordering or renaming constants leaves the records as they are. */
@Converter(autoApply = true)
class VisibilityConverter implements AttributeConverter<Visibility, String> {

    @Override
    public String convertToDatabaseColumn(Visibility visibility) {
        return visibility.code();
    }

    @Override
    public Visibility convertToEntityAttribute(String code) {
        return Visibility.ofCode(code);
    }
}
