package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.codebook.ProfessionalNames;

/**
 * Finds which services a passage names: by the codebook's names, by the roles of the lexicon ("SW2", "the officers")
 * and by the abbreviations that the document itself defines. The longest name wins.
 */
final class MentionFinder {

    /** A word for the service before counts only near the sentence's beginning, where its subject stands. */
    private static final int BEGINNING = 30;

    private final ProfessionalNames names;
    private final Lexicon lexicon;

    MentionFinder(ProfessionalNames names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** Mentions in the order of the text; they do not overlap. */
    List<Mention> in(List<Sentence> sentences, Map<String, List<Cue>> aliases) {
        List<Mention> found = new ArrayList<>();
        Mention subject = null;
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> here = longest(all(i, sentences.get(i), aliases), sentences.get(i));
            Optional<Mention> meant = sameAs(subject, i, sentences.get(i), here);
            meant.ifPresent(found::add);
            found.addAll(here);
            subject = meant.orElse(here.isEmpty() ? null : here.getFirst());
        }
        return found;
    }

    /** "They rang the school again": the service that the sentence before began with is meant. */
    private Optional<Mention> sameAs(Mention subject, int index, Sentence sentence, List<Mention> here) {
        if (subject == null || sentence.heading()) {
            return Optional.empty();
        }
        int before = here.isEmpty() ? sentence.text().length() : here.getFirst().start();
        return lexicon.hits(Signal.SAME_SERVICE, sentence)
                .filter(hit -> hit.end() <= Math.min(before, BEGINNING))
                .findFirst()
                .map(hit -> mention(subject.code(), index, sentence, hit.start(), hit.end()));
    }

    private List<Mention> all(int index, Sentence sentence, Map<String, List<Cue>> aliases) {
        List<Mention> all = new ArrayList<>();
        names.in(sentence.text()).forEach(m -> all.add(mention(m.code(), index, sentence, m.start(), m.end())));
        List.of(lexicon.services(), aliases)
                .forEach(byCode -> byCode.forEach((code, cues) -> cues.forEach(cue -> cue.in(sentence)
                        .forEach(hit -> all.add(mention(code, index, sentence, hit.start(), hit.end()))))));
        return all;
    }

    private List<Mention> longest(List<Mention> all, Sentence sentence) {
        List<Cue.Hit> others = lexicon.hits(Signal.NOT_A_SERVICE, sentence).toList();
        List<Mention> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Mention m) -> m.start() - m.end()))
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
