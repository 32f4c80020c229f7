package org.rapporteur.records.period;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

@Converter(autoApply = true)
class VisibilityConverter extends CodeConverter<Visibility> {

    VisibilityConverter() {
        super(Visibility::ofCode);
    }
}
