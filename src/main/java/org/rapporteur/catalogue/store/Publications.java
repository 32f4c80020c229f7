package org.rapporteur.catalogue.store;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of published texts, as last loaded. */
@Service
@Transactional(readOnly = true)
public class Publications {

    /** The newest load that changed anything: as long as it is the newest, the catalogue is the same. */
    private static final String VERSION = "select coalesce(max(id), 0) from catalogue_load"
            + " where state = 'done' and added + changed + missing > 0";

    private static final String SELECT = "select " + PublishedRow.COLUMNS + " from published_text ";
    private static final String IN_ORDER = " order by number_order, last_day desc, key";

    /** How a number begins; anything else is looked for among the words. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:ITU-T\\s*)?([A-Z])\\.?\\s?(\\d.*|Suppl.*)?");

    private record Kept(long version, Catalogue catalogue) {}

    private final JdbcClient jdbc;
    private volatile Kept kept = new Kept(0, Catalogue.empty());

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole catalogue as a value, made anew only after a load that changed something. */
    public Catalogue catalogue() {
        long version = jdbc.sql(VERSION).query(Long.class).single();
        Kept now = kept;
        if (now.version() == version) {
            return now.catalogue();
        }
        Kept anew = new Kept(version, new Catalogue(list(SELECT)));
        kept = anew;
        return anew.catalogue();
    }

    private List<PublishedText> list(String sql) {
        return jdbc.sql(sql).query((row, number) -> PublishedRow.text(row)).list();
    }

    /** Day and hour of the last load; empty before any. */
    public Optional<OffsetDateTime> loaded() {
        return jdbc.sql("select max(finished) from catalogue_load where state = 'done'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single();
    }

    /** Exactly this text; an edition must be told. */
    public Optional<PublishedText> find(Designation designation) {
        return jdbc.sql(SELECT + "where key = :key")
                .param("key", designation.slug())
                .query((row, number) -> PublishedRow.text(row))
                .optional();
    }

    /**
     * Certainly or possibly approved or agreed on these days, in the order of numbers.
     *
     * @param group acronym, SG13; empty for texts of which none is known; null for all
     */
    public List<PublishedText> approved(@Nullable String group, DateRange days) {
        return jdbc.sql(SELECT + "where last_day >= :from and first_day <= :to"
                        + " and (cast(:group as text) is null or study_group = :group)" + IN_ORDER)
                .param("from", days.from())
                .param("to", days.to())
                .param("group", group)
                .query((row, number) -> PublishedRow.text(row))
                .list();
    }

    /** Texts whose number begins with this, the shortest number first and of each the newest edition; else by title. */
    public List<PublishedText> suggest(String begun, int most) {
        String prefix = numberPrefix(begun);
        List<PublishedText> found = prefix.isEmpty() ? List.of() : beginning(prefix, most);
        return found.isEmpty()
                ? search(begun, 0, most).stream().map(PublishedRow::text).toList()
                : found;
    }

    private List<PublishedText> beginning(String prefix, int most) {
        return jdbc.sql(SELECT + "where number like :prefix" + IN_ORDER + " limit :most")
                .param("prefix", escaped(prefix) + "%")
                .param("most", most)
                .query((row, number) -> PublishedRow.text(row))
                .list();
    }

    private static String numberPrefix(String begun) {
        var matcher = NUMBER.matcher(begun.strip());
        if (!matcher.matches()) {
            return "";
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        String letter = matcher.group(1).toUpperCase(Locale.ROOT);
        return letter + (rest.startsWith("S") || rest.startsWith("s") ? " " : ".") + rest;
    }

    /** Rows with all of these words, those of that number first; without words all there are. */
    public List<PublishedRow> search(String words, int first, int most) {
        return words.isBlank() ? all(first, most) : having(words, first, most);
    }

    private List<PublishedRow> all(int first, int most) {
        return jdbc.sql(SELECT + IN_ORDER + " limit :most offset :first")
                .param("most", most)
                .param("first", first)
                .query(PublishedRow::of)
                .list();
    }

    private List<PublishedRow> having(String words, int first, int most) {
        return jdbc.sql(SELECT + "where words like all (:words)"
                        + " order by number like :prefix desc, number_order, last_day desc, key"
                        + " limit :most offset :first")
                .param("words", patterns(words))
                .param("prefix", escaped(numberPrefix(words)) + "_%")
                .param("most", most)
                .param("first", first)
                .query(PublishedRow::of)
                .list();
    }

    public int count(String words) {
        if (words.isBlank()) {
            return jdbc.sql("select count(*) from published_text")
                    .query(Integer.class)
                    .single();
        }
        return jdbc.sql("select count(*) from published_text where words like all (:words)")
                .param("words", patterns(words))
                .query(Integer.class)
                .single();
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(word -> "%" + escaped(word) + "%")
                .toArray(String[]::new);
    }

    private static String escaped(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
