package org.rapporteur.platform.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where the records are kept.
 *
 * @param inWords for people: a folder or the address of a server, never a password
 * @param isOurs whether we run the server ourselves, so that nobody else's data can be in it
 */
public record DatabasePlace(String inWords, boolean isOurs) {

    static DatabasePlace of(JdbcConnectionDetails details) {
        if (details instanceof EmbeddedDatabase own) {
            return new DatabasePlace(own.folder().location(), true);
        }
        if (details instanceof JoinedDatabase joined) {
            return new DatabasePlace(joined.location(), true);
        }
        String address = details.getJdbcUrl().replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
        return new DatabasePlace(address, false);
    }
}
