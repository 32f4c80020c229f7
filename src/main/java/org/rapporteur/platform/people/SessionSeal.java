package org.rapporteur.platform.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what a session holds by AES-GCM, with a key that is made of its id: this stands in the cookie alone, so neither the
 * table nor a backup of it lets anybody in, or tells a one-time password that waits there for its page.
 */
final class SessionSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionSeal() {}

    /** What a session is found by. */
    static byte[] name(String id) {
        return sum("name " + id);
    }

    static byte[] close(String id, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }

    /** @throws IllegalStateException if it was not closed with this id */
    static byte[] open(String id, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(sealed).get(nonce);
        try {
            return cipher(Cipher.DECRYPT_MODE, id, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Cipher cipher(int mode, String id, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = sum("key " + id);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] sum(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) { // every Java has it
            throw new IllegalStateException(missing);
        }
    }
}
