package org.scrfindings.ingest.code.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Sentence;
import org.scrfindings.ingest.linear.Block;
import org.scrfindings.ingest.linear.Feature;
import org.scrfindings.ingest.linear.Features;
import org.scrfindings.ingest.parse.Span;
import org.tartarus.snowball.ext.englishStemmer;

/** Stems of words, and of two words that follow each other in a sentence. */
final class WordFeatures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Token(String stem, Span span) {}

    void add(Reading reading, Features features) {
        englishStemmer stemmer = new englishStemmer();
        reading.sentences().forEach(sentence -> add(tokens(sentence, stemmer), features));
    }

    private static void add(List<Token> tokens, Features features) {
        for (int i = 0; i < tokens.size(); i++) {
            Token one = tokens.get(i);
            features.add(feature("w:" + one.stem(), one.span()));
            if (i + 1 < tokens.size()) {
                Token two = tokens.get(i + 1);
                Span both = new Span(
                        one.span().page(), one.span().start(), two.span().end());
                features.add(feature("b:" + one.stem() + " " + two.stem(), both));
            }
        }
    }

    private static Feature feature(String name, Span span) {
        return new Feature(Block.WORDS, name, 1, List.of(span));
    }

    private static List<Token> tokens(Sentence sentence, englishStemmer stemmer) {
        Matcher matcher = WORD.matcher(sentence.text());
        List<Token> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(new Token(stem(matcher.group(), stemmer), sentence.part(matcher.start(), matcher.end())));
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
