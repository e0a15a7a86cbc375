package org.scrfindings.ingest.code.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;

/** Finds whose review an individual management review is: the service that it names most, its beginning counting most. */
final class HomeService {

    private static final int BEGINNING = 1_500;
    private static final int WEIGHT_OF_BEGINNING = 3;

    private final ProfessionalNames names;

    HomeService(ProfessionalNames names) {
        this.names = names;
    }

    Optional<String> of(ParsedDocument document, Outline outline) {
        if (outline.kind() != DocumentKind.INDIVIDUAL_MANAGEMENT_REVIEW) {
            return Optional.empty();
        }
        Map<String, Integer> counts = names.in(document.text()).stream()
                .collect(Collectors.toMap(
                        ProfessionalNames.Mention::code,
                        m -> m.start() < BEGINNING ? WEIGHT_OF_BEGINNING : 1,
                        Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
