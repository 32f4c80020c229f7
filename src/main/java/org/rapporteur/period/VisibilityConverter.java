package org.rapporteur.period;

import jakarta.persistence.Converter;
import org.rapporteur.shared.CodeConverter;

@Converter(autoApply = true)
class VisibilityConverter extends CodeConverter<Visibility> {

    VisibilityConverter() {
        super(Visibility::ofCode);
    }
}
