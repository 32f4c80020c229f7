package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How often a password was tried for a sign-in name, whether or not anybody has it, and from an address. Who tries the name
 * of another keeps that other waiting only after many more attempts than are free from one address.
 */
@Component
class Attempts {

    private final Throttle names;
    private final Throttle namesAnywhere;
    private final Throttle addresses;

    Attempts(Clock clock) {
        names = new Throttle(clock, 5);
        namesAnywhere = new Throttle(clock, 50);
        addresses = new Throttle(clock, 30);
    }

    /** Begins an attempt; if it must wait, says until when. */
    Optional<Instant> begin(String name, String address) {
        Optional<Instant> wait = addresses.attempt(network(address));
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Instant> locked = names.attempt(key(name, address));
        if (locked.isEmpty()) {
            locked = namesAnywhere.attempt(key(name));
            if (locked.isPresent()) {
                names.takeBack(key(name, address));
            }
        }
        if (locked.isPresent()) {
            addresses.takeBack(network(address));
        }
        return locked;
    }

    void succeeded(String name, String address) {
        names.forget(key(name, address));
        namesAnywhere.takeBack(key(name));
        addresses.takeBack(network(address));
    }

    private static String key(String name, String address) {
        return network(address) + " " + key(name);
    }

    private static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(100, key.length()));
    }

    /** One household or office has a whole IPv6 network of 64 bits. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length == 8 ? Stream.of(Arrays.copyOf(parts, 4)).collect(Collectors.joining(":")) : address;
    }
}
