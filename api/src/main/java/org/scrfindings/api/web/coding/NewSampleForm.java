package org.scrfindings.api.web.coding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scrfindings.api.rest.SampleBody;

/** What the form for a new sample sends. A field that was left empty comes as an empty text. */
public class NewSampleForm {

    @RestForm
    String title;

    @RestForm
    String size;

    @RestForm
    String coderOne;

    @RestForm
    String coderTwo;

    /** Tells a form that is sent twice from two that are alike. */
    @RestForm
    String request;

    public String title() {
        return title == null ? "" : title;
    }

    public String size() {
        return size == null ? "" : size;
    }

    public String request() {
        return request == null ? "" : request;
    }

    public boolean isOne(String person) {
        return person.equals(coderOne);
    }

    public boolean isTwo(String person) {
        return person.equals(coderTwo);
    }

    /** As programs send it. A size that is no number is none, and refused where it is read. */
    SampleBody body(Map<String, List<String>> query) {
        return new SampleBody(title, number(size), null, values(query), coders());
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException | NullPointerException e) {
            return null;
        }
    }

    private static Map<String, SampleBody.Values> values(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new SampleBody.Values(e.getValue())));
    }

    private List<String> coders() {
        return Stream.of(coderOne, coderTwo)
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }
}
