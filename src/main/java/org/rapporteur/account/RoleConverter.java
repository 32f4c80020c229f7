package org.rapporteur.account;

import jakarta.persistence.Converter;
import org.rapporteur.access.Role;
import org.rapporteur.shared.CodeConverter;

@Converter(autoApply = true)
class RoleConverter extends CodeConverter<Role> {

    RoleConverter() {
        super(Role::ofCode);
    }
}
