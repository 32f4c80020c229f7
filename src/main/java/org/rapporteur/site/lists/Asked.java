package org.rapporteur.site.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;

/**
 * What an address asks of a list: which records, in which order, which page. Reads and writes the one form of it.
 *
 * @param path of the list, /recommendations
 * @param sort code of the order, empty for the list's own
 * @param page counted from 1
 */
public record Asked(String path, Filter filter, String sort, int page) {

    /** How many records a page shows. */
    public static final int SIZE = 25;

    /** The order of a list that is not told another. */
    private static final String DEFAULT_SORT = "newest";

    private static final Set<String> FACETS =
            Set.of("q", "topic", "resolution", "group", "sector", "kind", "stage", "country", "period");
    private static final Set<String> OTHER = Set.of("sort", "page");
    private static final int LAST = 100_000;

    /** The whole list in its own order. */
    public static Asked all(String path) {
        return new Asked(path, Filter.everything(), "", 1);
    }

    /**
     * Reads the parameters of an address.
     *
     * @throws InvalidParameterException when the page is not a number from 1, or a parameter is none of a list
     */
    public static Asked of(String path, Map<String, ? extends Collection<String>> parameters) {
        refuseUnknown(parameters, "facets.unknown." + (path.equals("/activities") ? "activities" : "texts"));
        Filter filter = Filter.of(parameters.entrySet().stream()
                .filter(parameter -> !OTHER.contains(parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        String sort = last(parameters, "sort");
        return new Asked(path, filter, sort.equals(DEFAULT_SORT) ? "" : sort, page(last(parameters, "page")));
    }

    /** An unknown facet is refused though its value is empty; known ones without a value come from the form. */
    private static void refuseUnknown(Map<String, ? extends Collection<String>> parameters, String rule) {
        parameters.keySet().stream()
                .filter(name -> !OTHER.contains(name) && !FACETS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidParameterException(name, last(parameters, name), rule);
                });
    }

    /** Whether there is a better address for the same: a form without scripts sends its empty fields too. */
    public static boolean isUntidy(Map<String, ? extends Collection<String>> parameters) {
        return parameters.values().stream().flatMap(Collection::stream).anyMatch(String::isBlank)
                || parameters.entrySet().stream()
                        .anyMatch(parameter ->
                                parameter.getValue().size() > 1 || isDefault(parameter.getKey(), parameter.getValue()));
    }

    private static boolean isDefault(String name, Collection<String> values) {
        return name.equals("page") && values.contains("1") || name.equals("sort") && values.contains(DEFAULT_SORT);
    }

    private static String last(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> given = parameters.get(name);
        return given == null ? "" : List.copyOf(given).get(given.size() - 1).strip();
    }

    /**
     * The number of a page; the first where none is given.
     *
     * @throws InvalidParameterException when it is not a number from 1
     */
    public static int page(String written) {
        if (written.isEmpty()) {
            return 1;
        }
        if (!written.matches("[1-9][0-9]{0,5}") || Integer.parseInt(written) > LAST) {
            throw new InvalidParameterException("page", written, "pager.form");
        }
        return Integer.parseInt(written);
    }

    /**
     * Reads the filter, telling the reader of what cannot be read.
     *
     * @throws InvalidParameterException naming the facet
     */
    public <T> T select(Names names, Function<Filter, T> read) {
        filter.facets()
                .forEach((facet, values) -> values.stream()
                        .filter(value -> !names.know(facet, value))
                        .findFirst()
                        .ifPresent(value -> refuse(facet, value)));
        try {
            return read.apply(filter);
        } catch (SelectionException wrong) {
            String given = String.join(",", filter.values(wrong.facet()));
            throw new InvalidParameterException(wrong.facet(), given, rule(wrong.facet()));
        }
    }

    private static void refuse(String facet, String value) {
        throw new InvalidParameterException(facet, value, "facets.unknown-value");
    }

    private String rule(String facet) {
        if (facet.equals(Filter.WORDS)) {
            return "search.too-long";
        }
        boolean several = facet.equals("period") && filter.values(facet).size() > 1;
        if (several) {
            return "facets.one-period";
        }
        return Set.of("kind", "stage").contains(facet) && !path.equals("/activities") || facet.equals("kind")
                ? "facets.unknown-value"
                : "facets.unknown." + (path.equals("/activities") ? "activities" : "texts");
    }

    /**
     * The order asked for.
     *
     * @throws InvalidParameterException when the list has no such order
     */
    public <E extends Enum<E>> E order(Class<E> orders) {
        return Stream.of(orders.getEnumConstants())
                .filter(order ->
                        sort.isEmpty() ? order.ordinal() == 0 : code(order).equals(sort))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("sort", sort, "facets.unknown-order"));
    }

    /** The words the records must have, as typed; empty for any. */
    public String sought() {
        return String.join(" ", filter.values(Filter.WORDS));
    }

    /** Whether it asks for words. */
    public boolean seeks() {
        return !sought().isEmpty();
    }

    /** Where the page begins, counted from 0. */
    public int first() {
        return (page - 1) * SIZE;
    }

    public Asked with(Filter other) {
        return new Asked(path, other, sort, 1);
    }

    public Asked sorted(Enum<?> order) {
        return new Asked(path, filter, order.ordinal() == 0 ? "" : code(order), 1);
    }

    public Asked page(int other) {
        return new Asked(path, filter, sort, other);
    }

    /** The address of this very page of the list. */
    public String href() {
        return path + query();
    }

    /**
     * The address of the whole list as a file.
     *
     * @param format ending of its name, {@code atom}
     */
    String file(String format) {
        return path + "." + format + page(1).query();
    }

    private String query() {
        String parameters = Stream.of(
                        filter.query().replaceFirst("^\\?", ""),
                        sort.isEmpty() ? "" : "sort=" + URLEncoder.encode(sort, StandardCharsets.UTF_8),
                        page == 1 ? "" : "page=" + page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    private static String code(Enum<?> order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
