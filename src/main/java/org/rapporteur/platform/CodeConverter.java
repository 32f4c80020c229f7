package org.rapporteur.platform;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Coded;

/** Keeps a constant by its code, so that reordering or renaming constants leaves the records as they are. */
public abstract class CodeConverter<E extends Coded> implements AttributeConverter<@Nullable E, @Nullable String> {

    private final Function<String, E> ofCode;

    protected CodeConverter(Function<String, E> ofCode) {
        this.ofCode = ofCode;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : constant.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : ofCode.apply(code);
    }
}
