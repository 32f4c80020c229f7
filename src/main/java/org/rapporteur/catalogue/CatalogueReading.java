package org.rapporteur.catalogue;

import java.util.List;

/** What a file of published texts gives: the texts, and every row that could not be taken. */
public record CatalogueReading(List<PublishedText> texts, List<RefusedRow> refused) {

    public CatalogueReading {
        texts = List.copyOf(texts);
        refused = List.copyOf(refused);
    }
}
