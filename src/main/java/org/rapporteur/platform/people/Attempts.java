package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How often a password was tried for a sign-in name, whether or not anybody has it, and from a network. Only guesses from
 * the same network keep somebody waiting, and not on a device on which the right password was typed before. While a name is
 * guessed at from everywhere, each network has one attempt at it instead of five: its owner is never kept from the first.
 */
@Component
class Attempts {

    private static final Log LOG = LogFactory.getLog(Attempts.class);

    /** Failures at a name, from wherever, after which each network has one attempt. */
    private static final int UNDER_ATTACK = 50;

    private final Throttle names;
    private final Throttle namesAnywhere;
    private final Throttle networks;
    private final Throttle devices;
    private final Throttle providers;

    Attempts(Clock clock, Tries tries) {
        names = new Throttle(clock, tries, "name", 5);
        namesAnywhere = new Throttle(clock, tries, "anywhere", UNDER_ATTACK);
        networks = new Throttle(clock, tries, "network", 30);
        devices = new Throttle(clock, tries, "device", 5);
        providers = new Throttle(clock, tries, "provider", 30);
    }

    /**
     * Begins an attempt; if it must wait, says until when.
     *
     * @param device known from an earlier sign-in under this name; null if it is not
     */
    Optional<Instant> begin(String name, String address, @Nullable String device) {
        return device == null ? begin(name, address) : devices.attempt(device);
    }

    private Optional<Instant> begin(String name, String address) {
        Optional<Instant> wait = networks.attempt(network(address));
        if (wait.isPresent()) {
            return wait;
        }
        boolean underAttack = namesAnywhere.times(key(name)) >= UNDER_ATTACK;
        Optional<Instant> locked = names.attempt(key(name, address), underAttack ? 1 : 5);
        if (locked.isPresent()) {
            networks.takeBack(network(address));
        } else {
            namesAnywhere.count(key(name));
        }
        return locked;
    }

    /** Begins to ask a provider, from a network; if that must wait, says until when. */
    Optional<Instant> beginAtProvider(String address) {
        return providers.attempt(network(address));
    }

    /** The provider knew who it was, or was away: it was nobody's guess. */
    void endAtProvider(String address) {
        try {
            providers.takeBack(network(address));
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("A success was not counted", away);
        }
    }

    /** Who is let in stays in, whether or not that can be counted. */
    void succeeded(String name, String address, @Nullable String device) {
        try {
            startAnew(name, address, device);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("A success was not counted", away);
        }
    }

    private void startAnew(String name, String address, @Nullable String device) {
        if (device == null) {
            names.forget(key(name, address));
            namesAnywhere.takeBack(key(name));
            networks.takeBack(network(address));
        } else {
            devices.forget(device);
        }
    }

    /** An answer; what is counted before it is taken back if there is none, as the database is away. */
    static <T> T counted(Supplier<T> answer, Runnable takenBack) {
        try {
            return answer.get();
        } catch (RuntimeException unanswered) {
            takeBack(takenBack, unanswered);
            throw unanswered;
        }
    }

    /** Where this cannot be had either the attempt counts for a while. */
    private static void takeBack(Runnable takenBack, RuntimeException unanswered) {
        try {
            takenBack.run();
        } catch (DataAccessException | TransactionException away) {
            unanswered.addSuppressed(away);
        }
    }

    /** Nobody could say whether the password was right: it was no guess. */
    void unanswered(String name, String address, @Nullable String device) {
        if (device == null) {
            names.takeBack(key(name, address));
            namesAnywhere.takeBack(key(name));
            networks.takeBack(network(address));
        } else {
            devices.takeBack(device);
        }
    }

    private static String key(String name, String address) {
        return network(address) + " " + key(name);
    }

    private static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(100, key.length()));
    }

    /** One household or office has a whole IPv6 network of 64 bits. */
    static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length == 8 ? Stream.of(Arrays.copyOf(parts, 4)).collect(Collectors.joining(":")) : address;
    }
}
