package org.scrfindings.ingest.code.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.linear.Facts;
import org.scrfindings.ingest.words.Stems;
import org.scrfindings.ingest.words.Stems.Stem;

/**
 * The words beside the places where a candidate's services are named, and those between the two. All services are called
 * alike, so what is said of one pair tells of all others.
 */
final class WordsAround {

    private static final int BESIDE = 4;
    private static final int NEAREST = 2;
    private static final int BETWEEN = 15;

    /** Words are many, and each says little. */
    private static final double WEIGHT = 0.15;

    /**
     * A word, or a place where a service is named.
     *
     * @param service null for a word
     */
    private record Token(String word, String service) {}

    private final List<List<Token>> sentences;

    WordsAround(Reading reading) {
        Stems stems = new Stems();
        sentences = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            int index = i;
            Sentence sentence = reading.sentences().get(i);
            if (!sentence.heading()) {
                sentences.add(tokens(
                        stems.of(sentence.text()),
                        reading.mentions().stream()
                                .filter(m -> m.sentence() == index)
                                .toList()));
            }
        }
    }

    private static List<Token> tokens(List<Stem> words, List<Mention> mentions) {
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        for (Stem word : words) {
            while (next < mentions.size() && mentions.get(next).end() <= word.start()) {
                next++;
            }
            Mention mention = next < mentions.size() ? mentions.get(next) : null;
            if (mention == null || word.end() <= mention.start()) {
                tokens.add(new Token(word.stem(), null));
            } else if (word.start() <= mention.start() || tokens.isEmpty() || !isIn(mention, tokens.getLast())) {
                tokens.add(new Token(null, mention.code()));
            }
        }
        return tokens;
    }

    private static boolean isIn(Mention mention, Token last) {
        return mention.code().equals(last.service());
    }

    void addTo(Facts facts, Candidate candidate) {
        Set<String> names = new LinkedHashSet<>();
        sentences.forEach(sentence -> read(sentence, candidate, names));
        String kind = candidate.kind();
        names.forEach(name -> facts.fact(kind, name, WEIGHT));
    }

    private static void read(List<Token> sentence, Candidate candidate, Set<String> names) {
        int before = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String service = sentence.get(i).service();
            if (service != null && candidate.has(service)) {
                beside(sentence, i, candidate, names);
                if (before >= 0 && !service.equals(sentence.get(before).service())) {
                    between(sentence.subList(before + 1, i), candidate, names);
                }
                before = i;
            }
        }
    }

    private static void beside(List<Token> sentence, int at, Candidate candidate, Set<String> names) {
        String self = sentence.get(at).service();
        List<String> before = called(sentence.subList(Math.max(0, at - BESIDE), at), self, candidate);
        List<String> behind =
                called(sentence.subList(at + 1, Math.min(sentence.size(), at + 1 + BESIDE)), self, candidate);
        near("before ", before.reversed(), names);
        near("behind ", behind, names);
    }

    /** @param words the nearest first */
    private static void near(String place, List<String> words, Set<String> names) {
        all(place, words, names);
        for (int count = 1; count <= Math.min(NEAREST, words.size()); count++) {
            names.add("just " + place + String.join(" ", words.subList(0, count)));
        }
    }

    private static void between(List<Token> tokens, Candidate candidate, Set<String> names) {
        if (tokens.size() <= BETWEEN) {
            names.add("apart " + tokens.size() / 2);
            all("between ", called(tokens, "", candidate), names);
        }
    }

    /** Each word, and every two that follow each other. */
    private static void all(String place, List<String> words, Set<String> names) {
        for (int i = 0; i < words.size(); i++) {
            names.add(place + words.get(i));
            if (i > 0) {
                names.add(place + words.get(i - 1) + " " + words.get(i));
            }
        }
    }

    private static List<String> called(List<Token> tokens, String self, Candidate candidate) {
        return tokens.stream().map(token -> called(token, self, candidate)).toList();
    }

    private static String called(Token token, String self, Candidate candidate) {
        if (token.service() == null) {
            return token.word();
        }
        return token.service().equals(self) ? "SELF" : candidate.has(token.service()) ? "OTHER" : "THIRD";
    }
}
