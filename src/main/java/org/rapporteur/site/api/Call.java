package org.rapporteur.site.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.site.api.ApiItems.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * What a program asks of a list: facets, and which page.
 *
 * @param path of the list
 */
record Call(String path, Filter filter, String after, String limit) {

    private static final Set<String> PAGING = Set.of("after", "limit");

    static Call of(String path, Map<String, ? extends Collection<String>> parameters) {
        Filter filter = Filter.of(parameters.entrySet().stream()
                .filter(parameter -> !PAGING.contains(parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Call(path, filter, last(parameters, "after"), last(parameters, "limit"));
    }

    private static String last(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> given = parameters.get(name);
        return given == null || given.isEmpty()
                ? ""
                : List.copyOf(given).get(given.size() - 1).strip();
    }

    /** Of lists that nothing narrows. */
    Call plain() {
        filter.facets().keySet().stream().findFirst().ifPresent(name -> {
            throw new InvalidParameterException(name, String.join(",", filter.values(name)), "api.no-facets");
        });
        return this;
    }

    /** @throws InvalidParameterException if the list has no such facet, or the facet no such value */
    <T> T select(Function<Filter, T> read) {
        try {
            return read.apply(filter);
        } catch (SelectionException wrong) {
            throw new InvalidParameterException(
                    wrong.facet(), String.join(",", filter.values(wrong.facet())), "api.facet");
        }
    }

    /** A page of the list, which says where the next is (RFC 8288). */
    <T> ResponseEntity<Page<T>> page(List<String> all, Function<List<String>, List<T>> read) {
        Keyset keys = Keyset.of(all, after, limit);
        List<T> items = read.apply(keys.keys());
        if (keys.last().isEmpty()) {
            return ResponseEntity.ok(new Page<>(items, null));
        }
        String next = next(keys.last());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(new Page<>(items, next));
    }

    private String next(String last) {
        String query = filter.query();
        return path
                + (query.isEmpty() ? "?" : query + "&")
                + "after=" + URLEncoder.encode(last, StandardCharsets.UTF_8)
                + (limit.isEmpty() ? "" : "&limit=" + limit);
    }
}
