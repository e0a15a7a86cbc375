package org.scrfindings.ingest.code.read;

import java.util.List;
import java.util.stream.IntStream;
import org.scrfindings.ingest.code.Embedder;
import org.scrfindings.ingest.code.read.Reading.Background;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.structure.Outline;

/**
 * Lays passages out for coding: their sentences, the services that they name and their embeddings, each made once.
 * Safe for use by several threads.
 */
public final class PassageReader {

    private final Embedder embedder;
    private final Aliases aliases;
    private final MentionFinder mentions;
    private final Antecedents antecedents;
    private final HomeService homes;

    public PassageReader(Codebook codebook, Lexicon lexicon, Embedder embedder) {
        this.embedder = embedder;
        ProfessionalNames names = new ProfessionalNames(codebook);
        ServiceCues services = new ServiceCues(lexicon.services());
        aliases = new Aliases(names, services);
        mentions = new MentionFinder(names, lexicon, services);
        antecedents = new Antecedents(lexicon);
        homes = new HomeService(names);
    }

    /** A reading of each passage, in the order given. */
    public List<Reading> read(ParsedDocument document, Outline outline, List<Passage> passages) {
        return read(document, outline, passages, background(document, outline));
    }

    /** As {@link #read(ParsedDocument, Outline, List)}, where what the document is about is known already. */
    public List<Reading> read(ParsedDocument document, Outline outline, List<Passage> passages, Background background) {
        ServiceCues shortNames = new ServiceCues(aliases.of(document.text()));
        List<float[]> vectors = embedder.embed(
                passages.stream().map(p -> p.text(document.text())).toList());
        return IntStream.range(0, passages.size())
                .parallel()
                .mapToObj(i -> {
                    Passage passage = passages.get(i);
                    List<Sentence> sentences = Reading.sentences(passage, document, outline);
                    List<Mention> named = antecedents.add(
                            sentences,
                            mentions.in(sentences, shortNames, background.home()),
                            () -> namedBefore(passage, document, outline, shortNames, background));
                    return new Reading(passage, sentences, named, background, vectors.get(i));
                })
                .toList();
    }

    private List<String> namedBefore(
            Passage passage, ParsedDocument document, Outline outline, ServiceCues shortNames, Background background) {
        List<Sentence> before = Reading.before(passage, document, outline);
        return mentions.in(before, shortNames, background.home()).reversed().stream()
                .map(Mention::code)
                .distinct()
                .toList();
    }

    private Background background(ParsedDocument document, Outline outline) {
        return new Background(homes.of(document, outline));
    }
}
