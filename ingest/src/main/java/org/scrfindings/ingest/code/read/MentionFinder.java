package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.ProfessionalNames;

/**
 * Finds which services a passage names: by the codebook's names, by the roles of the lexicon ("SW2", "the officers"),
 * by the abbreviations that the document itself defines, and as "we" or "the duty nurse" in a service's own report. The
 * longest name wins.
 */
final class MentionFinder {

    /** A word for the service before counts only near the sentence's beginning, where its subject stands. */
    private static final int BEGINNING = 30;

    private final ProfessionalNames names;
    private final Lexicon lexicon;
    private final ServiceCues services;

    MentionFinder(ProfessionalNames names, Lexicon lexicon, ServiceCues services) {
        this.names = names;
        this.lexicon = lexicon;
        this.services = services;
    }

    /**
     * Mentions in the order of the text; they do not overlap.
     *
     * @param home the service whose own report it is
     */
    List<Mention> in(List<Sentence> sentences, ServiceCues aliases, Optional<String> home) {
        List<Mention> found = new ArrayList<>();
        Mention subject = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Stream<Mention> byName = Stream.concat(named(i, sentence, aliases), own(i, sentence, home));
            Stream<Mention> byRole = byRole(i, sentence, host(home, found, sentences));
            // A role comes first: of words that several services use, those whose people are meant are known.
            List<Mention> here = longest(Stream.concat(byRole, byName), sentence);
            Optional<Mention> meant = sameAs(subject, sentences, i, here);
            meant.ifPresent(found::add);
            found.addAll(here);
            subject = meant.orElse(here.isEmpty() ? null : here.getFirst());
        }
        return found;
    }

    /** "They rang the school again": the service that the sentence before began with is meant. */
    private Optional<Mention> sameAs(Mention subject, List<Sentence> sentences, int index, List<Mention> here) {
        Sentence sentence = sentences.get(index);
        if (subject == null || sentence.heading()) {
            return Optional.empty();
        }
        int before = here.isEmpty() ? sentence.text().length() : here.getFirst().start();
        return again(subject, sentences.get(subject.sentence()), sentence)
                .filter(hit -> hit.end() <= Math.min(before, BEGINNING))
                .findFirst()
                .map(hit -> mention(subject.code(), index, sentence, hit.start(), hit.end()));
    }

    private Stream<Cue.Hit> again(Mention subject, Sentence before, Sentence sentence) {
        Stream<Cue.Hit> service = lexicon.hits(Signal.SAME_SERVICE, sentence);
        return isPerson(subject, before) ? Stream.concat(service, lexicon.hits(Signal.SAME_PERSON, sentence)) : service;
    }

    /** A pronoun that stood for a person still does. */
    private boolean isPerson(Mention subject, Sentence sentence) {
        return Stream.of(Signal.ONE_PERSON, Signal.SAME_PERSON)
                .flatMap(signal -> lexicon.hits(signal, sentence))
                .anyMatch(hit -> hit.start() >= subject.start() && hit.end() == subject.end());
    }

    private Stream<Mention> named(int index, Sentence sentence, ServiceCues aliases) {
        Stream<Mention> byCodebook =
                names.in(sentence.text()).stream().map(m -> mention(m.code(), index, sentence, m.start(), m.end()));
        Stream<Mention> byCue = Stream.of(services, aliases)
                .flatMap(cues -> cues.in(sentence))
                .map(called -> mention(
                        called.code(),
                        index,
                        sentence,
                        called.hit().start(),
                        called.hit().end()));
        return Stream.concat(byCodebook, byCue);
    }

    private Stream<Mention> own(int index, Sentence sentence, Optional<String> home) {
        return home.stream().flatMap(code -> lexicon.hits(Signal.OWN_SERVICE, sentence)
                .map(hit -> mention(code, index, sentence, hit.start(), hit.end())));
    }

    /** Whose people are meant by a role that several services have: theirs whose report, or else whose section it is. */
    private static Optional<String> host(Optional<String> home, List<Mention> before, List<Sentence> sentences) {
        List<String> heading = before.stream()
                .filter(mention -> sentences.get(mention.sentence()).heading())
                .map(Mention::code)
                .distinct()
                .toList();
        return home.or(() -> heading.size() == 1 ? Optional.of(heading.getFirst()) : Optional.empty());
    }

    private Stream<Mention> byRole(int index, Sentence sentence, Optional<String> host) {
        return host.stream().flatMap(code -> lexicon.ownRoles(code, sentence)
                .map(hit -> mention(code, index, sentence, hit.start(), hit.end())));
    }

    private List<Mention> longest(Stream<Mention> byAllMeans, Sentence sentence) {
        List<Mention> all = byAllMeans.toList();
        if (all.isEmpty()) {
            return all;
        }
        List<Cue.Hit> others = lexicon.hits(Signal.NOT_A_SERVICE, sentence).toList();
        List<Mention> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(m -> m.start() - m.end()))
                .filter(m -> others.stream().noneMatch(o -> m.isWithin(o.start(), o.end())))
                .filter(m -> kept.stream().noneMatch(k -> k.overlaps(m.start(), m.end())))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    private static Mention mention(String code, int index, Sentence sentence, int start, int end) {
        return new Mention(code, index, start, end, sentence.part(start, end));
    }
}
