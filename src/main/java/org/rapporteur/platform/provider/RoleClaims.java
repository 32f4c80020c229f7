package org.rapporteur.platform.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.database.Refusal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider says of what people may do here.
 *
 * @param claim in which it stands: a text, or several; dots lead into what stands in another, {@code realm_access.roles}
 * @param map values of it with roles of ours, {@code report-editors:editor}; the first that somebody has counts
 * @param sectorsClaim in which letters of Sectors stand; without it people have those that administrators give them
 */
record RoleClaims(
        @DefaultValue("roles") String claim,
        @DefaultValue List<String> map,
        @Nullable String sectorsClaim) {

    private static final Set<String> SECTORS = Set.of("T", "R", "D", "U", "X");

    /** A value of theirs with a role of ours. */
    private record Mapping(String value, Role role) {

        Mapping {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("no value");
            }
        }

        /** @throws Refusal if it is none */
        static Mapping of(String typed) {
            int colon = typed.lastIndexOf(':');
            try {
                return new Mapping(
                        typed.substring(0, colon).strip(),
                        Role.ofCode(typed.substring(colon + 1).strip()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
                throw new Refusal(
                        "rapporteur.provider.roles.map: “" + typed + "” is not like report-editors:editor", none);
            }
        }
    }

    /** What is wrong is told at the start. */
    RoleClaims {
        map = List.copyOf(map);
        map.forEach(Mapping::of);
    }

    boolean isSet() {
        return !map.isEmpty();
    }

    Optional<Role> role(Map<String, Object> claims) {
        Set<String> values = texts(claims, claim);
        return map.stream()
                .map(Mapping::of)
                .filter(mapping -> values.contains(mapping.value()))
                .map(Mapping::role)
                .findFirst();
    }

    /** None where it does not say. */
    Optional<Set<String>> sectors(Map<String, Object> claims) {
        return Optional.ofNullable(sectorsClaim)
                .filter(name -> !name.isBlank())
                .map(name ->
                        texts(claims, name).stream().filter(SECTORS::contains).collect(Collectors.toSet()));
    }

    private static Set<String> texts(Map<String, Object> claims, String name) {
        Object found = found(claims, name);
        Collection<?> values = found instanceof Collection<?> several ? several : Arrays.asList(found);
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    /** A name may have dots of its own, as addresses do. */
    private static @Nullable Object found(Map<?, ?> claims, String name) {
        int dot = name.indexOf('.');
        if (claims.containsKey(name) || dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? found(inner, name.substring(dot + 1))
                : null;
    }
}
