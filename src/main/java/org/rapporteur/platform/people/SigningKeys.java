package org.rapporteur.platform.people;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys with which we sign what we give out, one for each purpose, made when first asked for and the same on all instances. */
@Component
class SigningKeys {

    private final JdbcClient client;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient client) {
        this.client = client;
    }

    /** For HMAC-SHA-256. */
    SecretKeySpec of(String purpose) {
        return known.computeIfAbsent(purpose, this::kept);
    }

    private SecretKeySpec kept(String purpose) {
        byte[] made = new byte[32];
        random.nextBytes(made);
        client.sql("insert into signing_key (purpose, bytes) values (?, ?) on conflict do nothing")
                .params(purpose, made)
                .update();
        byte[] bytes = client.sql("select bytes from signing_key where purpose = ?")
                .param(purpose)
                .query((row, number) -> row.getBytes(1))
                .single();
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
