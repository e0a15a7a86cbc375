package org.scrfindings.ingest.code.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.code.linear.Block;
import org.scrfindings.ingest.code.linear.Feature;
import org.scrfindings.ingest.code.linear.Features;
import org.scrfindings.ingest.code.read.Mention;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.parse.Span;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * Stems of words, and of two words that follow each other in a sentence. The name of a service also counts as its code,
 * so that "rang the health visitor" and "rang the HV" are alike.
 */
final class WordFeatures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Token(String stem, Span span) {}

    Features of(Reading reading) {
        Features features = new Features();
        englishStemmer stemmer = new englishStemmer();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            int index = i;
            List<Mention> named = reading.mentions().stream()
                    .filter(m -> m.sentence() == index)
                    .toList();
            add("w:", tokens(sentence, List.of(), stemmer), features);
            addPairs("s:", tokens(sentence, named, stemmer), features);
        }
        return features;
    }

    private static void add(String prefix, List<Token> tokens, Features features) {
        tokens.forEach(token -> features.add(feature(prefix + token.stem(), token.span())));
        addPairs("b:", tokens, features);
    }

    private static void addPairs(String prefix, List<Token> tokens, Features features) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token one = tokens.get(i);
            Token two = tokens.get(i + 1);
            Span both =
                    new Span(one.span().page(), one.span().start(), two.span().end());
            if (prefix.equals("b:") || one.stem().startsWith("@") || two.stem().startsWith("@")) {
                features.add(feature(prefix + one.stem() + " " + two.stem(), both));
            }
        }
    }

    private static Feature feature(String name, Span span) {
        return new Feature(Block.WORDS, name, 1, List.of(span));
    }

    private static List<Token> tokens(Sentence sentence, List<Mention> named, englishStemmer stemmer) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence.text());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            Mention mention = named.stream()
                    .filter(m -> m.start() < end && start < m.end())
                    .findFirst()
                    .orElse(null);
            if (mention == null) {
                tokens.add(new Token(stem(matcher.group(), stemmer), sentence.part(start, end)));
            } else if (tokens.isEmpty() || !tokens.getLast().span().equals(mention.span())) {
                tokens.add(new Token("@" + mention.code(), mention.span()));
            }
        }
        return tokens;
    }

    private static String stem(String word, englishStemmer stemmer) {
        if (Character.isDigit(word.charAt(0))) {
            return "#";
        }
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
