package org.rapporteur.document.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.document.BlockId;

/** The tag of the control a block sits in: the block's id, or one made of it where Word has no room for so long a tag. */
public final class WordTag {

    private static final int LONGEST = 64;
    private static final int HASH = 16;

    private WordTag() {}

    public static String of(BlockId id) {
        String printed = id.toString();
        return printed.length() <= LONGEST ? printed : printed.substring(0, LONGEST - HASH - 1) + "~" + hash(printed);
    }

    private static String hash(String printed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(printed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
