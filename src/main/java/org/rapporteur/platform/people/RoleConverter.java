package org.rapporteur.platform.people;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;
import org.rapporteur.platform.access.Role;

@Converter(autoApply = true)
class RoleConverter extends CodeConverter<Role> {

    RoleConverter() {
        super(Role::ofCode);
    }
}
