package org.rapporteur.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * Something a person is told by mail.
 *
 * @param person number of the person, whose address is looked up when it is sent
 * @param subject one line, cut where it is long
 * @param once what it is about, where the person must not be told twice; null where every letter is news
 * @param link what {@link LetterLinks} draws for it in place of {@link LetterLinks#PLACE}; null where nothing is drawn
 */
public record Letter(
        long person,
        String subject,
        String body,
        @Nullable String once,
        @Nullable String link) {

    private static final int LONGEST_SUBJECT = 250;

    /** A letter without a link that is drawn. */
    public Letter(long person, String subject, String body, @Nullable String once) {
        this(person, subject, body, once, null);
    }

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        body = body.replace('\0', '\uFFFD');
    }
}
