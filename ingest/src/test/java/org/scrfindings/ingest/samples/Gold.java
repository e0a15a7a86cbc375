package org.scrfindings.ingest.samples;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a careful reader found in the documents of one dossier, by file name. The reader worked from the documents
 * alone. Nothing in them identifies a person, so {@code personalData} is empty everywhere and is not read.
 */
record Gold(Map<String, Document> documents) {

    @JsonIgnoreProperties("personalData")
    record Document(
            String kind,
            List<Heading> sections,
            List<Finding> findings,
            List<Recommendation> recommendations,
            List<Event> events,
            List<Action> actions) {}

    record Heading(String heading, String role) {}

    /** A finding or an example; {@code stage} is null where the passage is about the whole system. */
    record Finding(
            String kind,
            List<String> quote,
            String stage,
            List<String> pairs,
            List<String> issues,
            List<String> reasons,
            List<String> themes,
            String polarity) {

        Optional<String> mainIssue() {
            return issues.stream().findFirst();
        }
    }

    record Recommendation(String number, String quote, String type) {}

    /** {@code agency} is null where the row names none. */
    record Event(String date, String agency, String quote) {}

    record Action(String recommendation, String action, String lead, String due) {}

    static Gold of(String dossier) {
        return at("/samples/" + dossier + ".gold.json");
    }

    static Gold at(String resource) {
        try (InputStream json = Gold.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readValue(json, Gold.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
