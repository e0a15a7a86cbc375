package org.scrfindings.ingest.code.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.code.read.Cue;
import org.scrfindings.ingest.code.read.Lexicon;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.code.read.Signal;
import org.scrfindings.ingest.linear.Facts;

/** How the passage names the two services of a candidate: how often, where, and what stands between them. */
final class MentionFeatures {

    /** A subject stands near the sentence's beginning. */
    private static final int BEGINNING = 30;

    private static final int CLOSE = 60;
    private static final int SHORT_GAP = 12;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Roles roles;
    private final Map<String, List<Mention>> byService;
    private final Set<Mention> subjects;

    /** Words of telling, by sentence: looked for once, where a candidate asks. */
    private final Map<Integer, List<Cue.Hit>> messages = new HashMap<>();

    MentionFeatures(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        roles = new Roles(reading);
        byService = reading.mentions().stream().collect(Collectors.groupingBy(Mention::code));
        subjects = reading.mentions().stream().filter(this::isSubject).collect(Collectors.toSet());
    }

    void addTo(Facts facts, Candidate candidate) {
        String kind = candidate.kind();
        List<Mention> one = named(candidate.one());
        List<Mention> other = named(candidate.other());
        counts(facts, kind, one, other);
        places(facts, kind, candidate);
        subjects(facts, kind, one, other);
        facts.fact(kind, roles.of(candidate), 1);
        reading.home().ifPresent(home -> facts.fact(kind, "home=" + candidate.has(home), 1));
        if (!candidate.isInside()) {
            near(facts, kind, one, other);
        }
    }

    private List<Mention> named(String service) {
        return byService.getOrDefault(service, List.of());
    }

    private void counts(Facts facts, String kind, List<Mention> one, List<Mention> other) {
        long both = Math.min(one.size(), 1) + Math.min(other.size(), 1);
        facts.fact(kind, "named=" + both, 1)
                .fact(kind, "fewer", share(Math.min(one.size(), other.size()), 4))
                .fact(kind, "more", share(Math.max(one.size(), other.size()), 6))
                .fact(kind, "services=" + Math.min(4, byService.size()), 1);
    }

    private void places(Facts facts, String kind, Candidate candidate) {
        List<Mention> own =
                reading.mentions().stream().filter(candidate::isNamedBy).toList();
        facts.fact(
                kind, "share", share(own.size(), Math.max(1, reading.mentions().size())));
        if (!own.isEmpty() && own.getFirst() == reading.mentions().getFirst()) {
            facts.fact(kind, "first", 1);
        }
        if (own.stream().anyMatch(m -> sentence(m).heading())) {
            facts.fact(kind, "heading", 1);
        }
    }

    private void subjects(Facts facts, String kind, List<Mention> one, List<Mention> other) {
        long first = one.stream().filter(subjects::contains).count();
        long second = other.stream().filter(subjects::contains).count();
        facts.fact(kind, "subject-less", share(Math.min(first, second), 2))
                .fact(kind, "subject-more", share(Math.max(first, second), 3));
    }

    private boolean isSubject(Mention mention) {
        return mention.start() < BEGINNING
                && reading.mentions().stream()
                        .noneMatch(m -> m.sentence() == mention.sentence() && m.start() < mention.start());
    }

    private void near(Facts facts, String kind, List<Mention> one, List<Mention> other) {
        int together = 0;
        boolean told = false;
        boolean close = false;
        boolean listed = false;
        for (Mention first : one) {
            for (Mention second : other) {
                if (first.sentence() == second.sentence()) {
                    together++;
                    Gap gap = Gap.between(first, second);
                    told = told || isMessage(gap, first.sentence());
                    close = close || gap.length() < CLOSE && isEmpty(gap, first.sentence());
                    listed |= gap.length() < SHORT_GAP;
                }
            }
        }
        facts.fact(kind, "same-sentence", share(together, 3))
                .fact(kind, "told", told ? 1 : 0)
                .fact(kind, "close", close ? 1 : 0)
                .fact(kind, "listed", listed ? 1 : 0);
    }

    private record Gap(int start, int end) {

        private static Gap between(Mention one, Mention other) {
            return one.start() < other.start() ? new Gap(one.end(), other.start()) : new Gap(other.end(), one.start());
        }

        private int length() {
            return end - start;
        }
    }

    private boolean isMessage(Gap gap, int sentence) {
        return messages.computeIfAbsent(sentence, this::messages).stream()
                .anyMatch(hit -> hit.start() >= gap.start() && hit.end() <= gap.end());
    }

    private List<Cue.Hit> messages(int sentence) {
        return lexicon.hits(Signal.COMMUNICATION, reading.sentences().get(sentence))
                .toList();
    }

    private boolean isEmpty(Gap gap, int sentence) {
        return reading.mentions().stream()
                .noneMatch(m -> m.sentence() == sentence && m.start() >= gap.start() && m.end() <= gap.end());
    }

    private Sentence sentence(Mention mention) {
        return reading.sentences().get(mention.sentence());
    }

    private static double share(long count, int full) {
        return Math.min(count, full) / (double) full;
    }
}
