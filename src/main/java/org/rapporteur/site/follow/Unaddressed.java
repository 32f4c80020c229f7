package org.rapporteur.site.follow;

import java.nio.charset.StandardCharsets;
import org.rapporteur.platform.RequestLanguage;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is said where a file is full of whole addresses, and nobody has told the program its own. */
public final class Unaddressed {

    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private Unaddressed() {}

    /** 404 in one line. */
    public static ResponseEntity<byte[]> answer(MessageSource messages) {
        String words = messages.getMessage("follow.no-address", null, RequestLanguage.get()) + "\n";
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(PLAIN)
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
