package org.scrfindings.ingest.code.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.PassageReader;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.trained.PassageFeatures;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/** Lays training passages out as the coder meets passages of documents: each in a little document of its own. */
final class TrainingReadings {

    private static final String GAP = "\n\n";

    private final PassageReader reader;
    private final PassageFeatures features;

    TrainingReadings(Codebook codebook, Embedder embedder) {
        Lexicon lexicon = Lexicon.bundled(codebook);
        reader = new PassageReader(codebook, lexicon, embedder);
        features = new PassageFeatures(lexicon);
    }

    /** Passages with their features, in the order given. Embedding takes nearly all of the time. */
    List<Labelled> features(List<TrainingPassage> passages) {
        return passages.parallelStream().map(this::labelled).toList();
    }

    private Labelled labelled(TrainingPassage passage) {
        Reading reading = read(passage);
        return new Labelled(passage, reading, features.of(reading));
    }

    Reading read(TrainingPassage written) {
        StringBuilder text = new StringBuilder(written.heading()).append(GAP);
        List<Span> paragraphs = new ArrayList<>();
        for (String paragraph : written.text().strip().split("\n\\s*\n")) {
            paragraphs.add(new Span(1, text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append(GAP);
        }
        Span whole = new Span(1, 0, text.length());
        boolean own = !written.service().isEmpty();
        Outline outline = new Outline(
                own ? DocumentKind.INDIVIDUAL_MANAGEMENT_REVIEW : DocumentKind.OVERVIEW_REPORT,
                List.of(new Section(written.heading(), 1, SectionRole.OTHER, whole)));
        ParsedDocument document = new ParsedDocument("text/plain", 1, text.toString(), List.of(), List.of());
        Optional<String> home = Optional.of(written.service()).filter(s -> !s.isEmpty());
        return reader.read(document, outline, List.of(passage(written, paragraphs)), new Reading.Background(home))
                .getFirst();
    }

    private static Passage passage(TrainingPassage written, List<Span> paragraphs) {
        Optional<Span> none = Optional.empty();
        return switch (written.kind()) {
            case "recommendation" -> new Passage.Recommendation(written.heading(), paragraphs, "", List.of());
            case "example" -> new Passage.Example(written.heading(), paragraphs, none, none, none, none);
            default -> new Passage.Finding(written.heading(), paragraphs);
        };
    }
}
