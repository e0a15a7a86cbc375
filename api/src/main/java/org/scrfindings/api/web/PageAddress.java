package org.scrfindings.api.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrfindings.search.store.Page;

/**
 * The address of a page with its parameters: what a person looks at, so that a link to it shows the same again. Each
 * change gives another address.
 *
 * @param parameters as they came in the order of their names, since the framework gives them in none; then those added
 */
public record PageAddress(String path, Map<String, List<String>> parameters) {

    /** Where a list begins; every change of the question makes it meaningless. */
    private static final String CURSOR = "cursor";

    public static PageAddress of(String path, MultivaluedMap<String, String> parameters) {
        return new PageAddress(path, new LinkedHashMap<>(new TreeMap<>(parameters)));
    }

    /** The same parameters at another path, from the beginning of the list. */
    public PageAddress at(String other) {
        return new PageAddress(other, without(CURSOR).parameters);
    }

    /** With one value in place of those that a parameter has. */
    public PageAddress with(String name, String value) {
        PageAddress changed = without(name);
        changed.parameters.put(name, List.of(value));
        return changed;
    }

    /** With one value beside those that a parameter has. */
    public PageAddress and(String name, String value) {
        Map<String, List<String>> changed = copy();
        List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
        values.add(value);
        changed.put(name, values);
        return new PageAddress(path, changed);
    }

    /** Where a page of a list goes on behind what it has, or null where that is all. */
    public String behind(Page<?> page) {
        return page.next() == null ? null : with("after", page.next()).toString();
    }

    public PageAddress without(String name) {
        Map<String, List<String>> changed = copy();
        changed.remove(name);
        return new PageAddress(path, changed);
    }

    public PageAddress without(String name, String value) {
        Map<String, List<String>> changed = copy();
        List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
        values.remove(value);
        changed.put(name, values);
        return new PageAddress(path, changed);
    }

    private Map<String, List<String>> copy() {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.remove(CURSOR);
        return copy;
    }

    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** The first value of a parameter; empty where it has none. */
    public String first(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(v -> encode(p.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
