package org.rapporteur.period;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a state by its code, so that reordering or renaming constants leaves the records as they are. */
@Converter(autoApply = true)
class PeriodStateConverter implements AttributeConverter<PeriodState, String> {

    @Override
    public String convertToDatabaseColumn(PeriodState state) {
        return state.code();
    }

    @Override
    public PeriodState convertToEntityAttribute(String code) {
        return PeriodState.ofCode(code);
    }
}
