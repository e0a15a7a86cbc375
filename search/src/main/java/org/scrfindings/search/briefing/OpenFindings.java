package org.scrfindings.search.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrfindings.search.query.FindingPage;
import org.scrfindings.search.query.FindingQueryReader;
import org.scrfindings.search.query.FindingSearch;
import org.scrfindings.search.visibility.Viewer;

/** Findings that everyone may see, by question. */
@ApplicationScoped
class OpenFindings {

    private final FindingSearch search;
    private final FindingQueryReader reader;

    OpenFindings(FindingSearch search, FindingQueryReader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** A question in the parameters of {@code /findings}. */
    record Question(Map<String, List<String>> parameters) {

        static Question of(String parameter, String value) {
            return new Question(Map.of(parameter, List.of(value)));
        }

        /** The same question, narrower. */
        Question and(String parameter, String... values) {
            Map<String, List<String>> narrower = new TreeMap<>(parameters);
            narrower.put(parameter, List.of(values));
            return new Question(narrower);
        }

        /** Its address: that of a page, and of data under that of the API. */
        String link() {
            return parameters.entrySet().stream()
                    .flatMap(p -> p.getValue().stream().map(v -> p.getKey() + "=" + encoded(v)))
                    .sorted()
                    .collect(Collectors.joining("&", "/findings?", ""));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    FindingPage ask(Question question) {
        return search.search(reader.read(question.parameters()), new Viewer.Public());
    }
}
