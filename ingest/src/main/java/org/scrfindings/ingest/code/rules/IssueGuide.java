package org.scrfindings.ingest.code.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;

/**
 * How each issue is told in reports, in several wordings, and which services it cannot do without. Data, read from
 * {@code issues.yaml}.
 */
record IssueGuide(List<Entry> entries) {

    /**
     * @param descriptions the codebook's definition and label, then further wordings
     * @param services at least one of these must be named; empty where any will do
     * @param themes what a passage on this issue is about as a rule
     */
    record Entry(Codebook.Issue issue, List<String> descriptions, Set<String> services, Set<String> themes) {}

    private record Wording(List<String> descriptions, Set<String> services, Set<String> themes) {
        Wording {
            services = services == null ? Set.of() : services;
            themes = themes == null ? Set.of() : themes;
        }
    }

    Set<String> themes(String issue) {
        return entries.stream()
                .filter(e -> e.issue().code().equals(issue))
                .findFirst()
                .map(Entry::themes)
                .orElse(Set.of());
    }

    /** @throws IllegalStateException when the file and the codebook do not list the same issues */
    static IssueGuide bundled(Codebook codebook) {
        Map<String, Wording> wordings = wordings();
        Set<String> issues =
                codebook.issues().stream().map(Codebook.Issue::code).collect(Collectors.toSet());
        if (!wordings.keySet().equals(issues)) {
            throw new IllegalStateException("issues.yaml and the codebook do not list the same issues");
        }
        return new IssueGuide(codebook.issues().stream()
                .map(issue -> entry(issue, wordings.get(issue.code())))
                .toList());
    }

    private static Entry entry(Codebook.Issue issue, Wording wording) {
        List<String> descriptions = Stream.concat(
                        Stream.of(issue.label() + ". " + issue.definition()), wording.descriptions().stream())
                .toList();
        return new Entry(issue, descriptions, wording.services(), wording.themes());
    }

    private static Map<String, Wording> wordings() {
        try (InputStream in = IssueGuide.class.getResourceAsStream("/code/issues.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("issues.yaml", e);
        }
    }
}
