package org.rapporteur.platform.people;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What one hash of a password costs by Argon2id, in one lane.
 *
 * @param memory in KiB
 */
record HashCost(int memory, int passes) {

    /** As OWASP's cheat sheet on password storage has it. No setting lowers it. */
    static final HashCost USUAL = new HashCost(19 * 1024, 2);

    Argon2PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(16, 32, 1, memory, passes);
    }
}
