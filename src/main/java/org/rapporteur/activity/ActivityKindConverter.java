package org.rapporteur.activity;

import jakarta.persistence.Converter;
import org.rapporteur.shared.CodeConverter;

@Converter(autoApply = true)
class ActivityKindConverter extends CodeConverter<ActivityKind> {

    ActivityKindConverter() {
        super(ActivityKind::ofCode);
    }
}
