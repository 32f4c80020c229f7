package org.rapporteur.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * A text as ITU-T has published it.
 *
 * @param designation as printed, {@code ITU-T J.153 (06/2024)}
 * @param number the same as a value; null for the few (28 of 16,172) that are in no known form
 * @param title empty where the catalogue has none, as of many Amendments
 * @param group acronym of the study group, {@code SG13}; empty where unknown. For SG9, SG16 and SG21 it is a guess by
 *     series, see {@link #groupIsGuessed}
 * @param status {@code In force}, {@code Superseded or withdrawn} or empty
 * @param address of its page, or empty
 */
public record PublishedText(
        String designation,
        @Nullable Designation number,
        String title,
        TextKind kind,
        ApprovalDay approved,
        String group,
        String status,
        String address) {
    private static final Pattern VERSION = Pattern.compile(" (?:\\(V\\d+\\)|v\\.\\d+)");

    /** SG9 and SG16 merged into SG21 in 2025, and the public database shows SG21 for their texts of all years. */
    public boolean groupIsGuessed() {
        return group.equals("SG9") || group.equals("SG16") || group.equals("SG21");
    }

    /** The same for all spellings: the slug of the number, else the designation as printed. */
    public String key() {
        return number == null ? designation : number.slug();
    }

    /**
     * Every number it is found by: of “Y.4903/L.1603 Amd. 1” this, “Y.4903 Amd. 1” and “L.1603 Amd. 1”; of “H.264 (V14)”
     * this and “H.264”, as most people leave the version out.
     */
    public Set<String> numbers() {
        String whole = shortForm();
        if (whole.indexOf('/') < 0 && !VERSION.matcher(whole).find()) {
            return Set.of(whole);
        }
        Set<String> numbers = new LinkedHashSet<>(List.of(whole));
        if (number != null && number.numbers().size() > 1) {
            String rest = whole.substring(String.join("/", number.numbers()).length());
            number.numbers().forEach(one -> numbers.add(one + rest));
        }
        numbers.addAll(numbers.stream()
                .map(one -> VERSION.matcher(one).replaceFirst(""))
                .toList());
        return numbers;
    }

    /** {@code J.153}, shared by all editions; the designation as printed where it is in no known form. */
    public String shortForm() {
        return number == null ? designation : number.shortForm();
    }
}
