package org.rapporteur.platform.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords by Argon2id. */
@Component
class Passwords {

    /** Letters and digits that nobody takes for another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Pattern HALF_A_SIGN = Pattern.compile("\\p{Cs}");

    private final Argon2PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    /** Each hash takes its megabytes: more at once than there are processors would only cost memory. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** What the password of a name is compared with that nobody has, so that the answer takes as long. */
    private final String nobodys;

    @Autowired
    Passwords(ObjectProvider<HashCost> cost) {
        this(cost.getIfAvailable(() -> HashCost.USUAL));
    }

    Passwords(HashCost cost) {
        encoder = cost.encoder();
        nobodys = hash(oneTime());
    }

    String hash(String password) {
        return working(() -> String.valueOf(encoder.encode(normal(password))));
    }

    boolean matches(String password, String hash) {
        return working(() -> encoder.matches(normal(password), hash));
    }

    /** Does the work of a comparison. */
    void matchNobodys(String password) {
        matches(password, nobodys);
    }

    /** Twenty characters in fives, of 99 bits. */
    String oneTime() {
        return drawn(20);
    }

    /** Thirty characters in fives, of 148 bits: nobody guesses it, however often. */
    String ofLink() {
        return drawn(30);
    }

    private String drawn(int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{5})(?!$)", "$1-");
    }

    /** Keyboards differ in how they compose é; half a sign, which no keyboard has, is none. */
    private static String normal(String password) {
        return Normalizer.normalize(HALF_A_SIGN.matcher(password).replaceAll("\uFFFD"), Normalizer.Form.NFC);
    }

    private <T> T working(java.util.function.Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
