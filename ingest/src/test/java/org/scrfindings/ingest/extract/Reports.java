package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Professional;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.DocumentFixture;
import org.scrfindings.ingest.structure.OutlineReader;

/** Reads fixtures with a codebook of a few professional groups. */
final class Reports {

    private static final Codebook CODEBOOK = new Codebook(
            "test",
            List.of(),
            List.of(
                    new Professional("csc", "Children's social care", List.of("social worker"), null, List.of()),
                    new Professional("school", "School", List.of("teacher"), null, List.of()),
                    new Professional("gp", "General practice", List.of("GP"), null, List.of()),
                    new Professional("police", "Police", List.of("police officer"), null, List.of()),
                    new Professional("health-visiting", "Health visiting", List.of("health visitor"), null, List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    private Reports() {}

    static Extraction read(DocumentFixture fixture) {
        ParsedDocument document = fixture.build();
        return new Extractor(CODEBOOK).extract(document, new OutlineReader().read(document));
    }

    static List<String> findings(DocumentFixture fixture) {
        return texts(fixture, Passage.Finding.class);
    }

    static List<String> recommendations(DocumentFixture fixture) {
        return texts(fixture, Passage.Recommendation.class);
    }

    private static List<String> texts(DocumentFixture fixture, Class<? extends Passage> kind) {
        String text = fixture.build().text();
        return read(fixture).passages().stream()
                .filter(kind::isInstance)
                .map(p -> p.text(text))
                .toList();
    }
}
