package org.rapporteur.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.Sheet;

/** What helps to fill in the forms of one kind of record, beside their fields. */
public record FormAids(Lookup lookup, ClaimChoice claims, LineOrder order) {

    private static final LineOrder PLAIN = new PlainOrder();

    static final FormAids NONE = new FormAids(Lookup.NONE, ClaimChoice.NONE, LineOrder.NONE);

    /** How the lines of a field are moved. */
    LineOrder order(String field, Sheet sheet) {
        return order.lines(field, sheet).isEmpty() ? PLAIN : order;
    }

    /** A record that is looked up elsewhere while it is typed. */
    public static FormAids of(Lookup lookup) {
        return new FormAids(lookup, ClaimChoice.NONE, LineOrder.NONE);
    }

    /** A record with prose, into which claims are put. */
    public static FormAids of(ClaimChoice claims) {
        return new FormAids(Lookup.NONE, claims, LineOrder.NONE);
    }

    /** A record whose lines are moved by buttons. */
    public static FormAids of(LineOrder order) {
        return new FormAids(Lookup.NONE, ClaimChoice.NONE, order);
    }

    /**
     * Where a record is looked up elsewhere while it is typed.
     *
     * @param fields by which it is looked up
     * @param offers what is known there of the record which a sheet names
     */
    public record Lookup(Set<String> fields, Function<Sheet, Offer> offers) {

        static final Lookup NONE = new Lookup(Set.of(), sheet -> Offer.NONE);

        Offer offer(Sheet sheet) {
            return offers.apply(sheet);
        }
    }

    /**
     * What is known elsewhere of a record, for a form. Nothing of it is ever put in place of what was typed unless
     * somebody asks for it.
     *
     * @param values texts by field, of the fields that are empty or say something else
     * @param told the fields beside which it is told
     * @param certain whether no other record can be meant, so that empty fields may be filled
     */
    public record Offer(Map<String, String> values, Set<String> told, boolean certain) {

        public static final Offer NONE = new Offer(Map.of(), Set.of(), false);

        public Offer {
            values = Map.copyOf(values);
            told = Set.copyOf(told);
        }

        Sheet filling(Sheet sheet) {
            Sheet filled = sheet;
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (certain && sheet.text(value.getKey()).isEmpty()) {
                    filled = filled.with(value.getKey(), value.getValue());
                }
            }
            return filled;
        }

        /** In place of what was typed. */
        Sheet taking(Sheet sheet, String field) {
            String value = values.get(field);
            return value == null ? sheet : sheet.with(field, value);
        }

        @Nullable
        String beside(String field) {
            return told.contains(field) ? values.get(field) : null;
        }
    }

    /**
     * How a claim for a sentence is chosen.
     *
     * @param asked the fields by which it is chosen; none where the record holds no prose
     * @param written the claim in braces, {@code {count stage=approved topic=security}}, of the values chosen
     */
    public record ClaimChoice(Supplier<List<Field>> asked, Function<Sheet, String> written) {

        static final ClaimChoice NONE = new ClaimChoice(List::of, chosen -> "");

        List<Field> fields() {
            return asked.get();
        }

        String claim(Sheet chosen) {
            return written.apply(chosen);
        }
    }
}
