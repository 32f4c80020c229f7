package org.rapporteur.document;

import java.util.List;

/**
 * What stands above the body. All fields are as printed; an empty one is left out by writers.
 *
 * @param group the group that receives the report, with its long name
 * @param meeting "Twentieth meeting – Geneva, 19–20 September 2024"
 * @param documentNumber "CWG-Internet-20/2"
 * @param language "English only", or empty where the document exists in all languages
 * @param source who hands it in
 * @param parts headed parts without numbers: Purpose, Action required
 */
public record Cover(
        String group,
        String meeting,
        String documentNumber,
        String date,
        String language,
        String source,
        String title,
        List<Section> parts) {

    public Cover {
        parts = List.copyOf(parts);
    }
}
