package org.rapporteur.document.word;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Table;

/**
 * How Word sets a passage.
 *
 * @param properties of its paragraph: style, list, indent, as markup
 * @param typed its number where Word does not count it, else empty
 * @param indent of a table from the margin, in twentieths of a point
 * @param table the whole table whose head or row it is, else null
 */
record Setting(String properties, String typed, int indent, @Nullable Table table) {

    static Setting unseen() {
        return new Setting("", "", 0, null);
    }

    static Setting paragraph(String properties, String typed) {
        return new Setting(properties, typed, 0, null);
    }

    static Setting table(Table table, int indent) {
        return new Setting("", "", indent, table);
    }
}
