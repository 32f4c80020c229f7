package org.rapporteur.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the records are kept, in words for people: a folder or the address of a server, never a password. */
public record DatabasePlace(String inWords) {

    static DatabasePlace of(JdbcConnectionDetails details) {
        if (details instanceof EmbeddedDatabase own) {
            return new DatabasePlace(own.folder().location());
        }
        return new DatabasePlace(details.getJdbcUrl().replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"));
    }
}
