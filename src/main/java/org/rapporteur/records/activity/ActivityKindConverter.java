package org.rapporteur.records.activity;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

@Converter(autoApply = true)
class ActivityKindConverter extends CodeConverter<ActivityKind> {

    ActivityKindConverter() {
        super(ActivityKind::ofCode);
    }
}
