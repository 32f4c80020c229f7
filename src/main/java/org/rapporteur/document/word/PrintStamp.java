package org.rapporteur.document.word;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a Word file says of itself among its properties, so that it is known when it comes back.
 *
 * @param period code of the period whose report it prints
 * @param day the cut-off day of what it prints
 * @param hash SHA-256 of the printed document as it is kept, in hexadecimal
 */
public record PrintStamp(String period, LocalDate day, String hash) {

    private static final String PERIOD = "Report period";
    private static final String DAY = "Report day";
    private static final String HASH = "Report content";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,23}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @param kept the printed document as it is kept */
    public static PrintStamp of(String period, LocalDate day, byte[] kept) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(kept);
            return new PrintStamp(period, day, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what {@link #properties} says; empty where anything of it is missing or of another form. */
    public static Optional<PrintStamp> read(Map<String, String> properties) {
        String period = properties.getOrDefault(PERIOD, "");
        String hash = properties.getOrDefault(HASH, "");
        if (!CODE.matcher(period).matches() || !HEX.matcher(hash).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PrintStamp(period, LocalDate.parse(properties.getOrDefault(DAY, "")), hash));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** By the names that Word shows among a file's own properties. */
    Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(PERIOD, period);
        all.put(DAY, day.toString());
        all.put(HASH, hash);
        return all;
    }
}
