package org.scrfindings.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.search.wording.Fillers;

/**
 * What a person typed: words that must all occur but for those that say nothing, phrases in quotation marks that must occur as they stand, and words
 * or phrases with a minus in front that must not. Everything else is taken literally: there are no wildcards and no
 * other operators, so no question is malformed or dear.
 *
 * @param words in their order, because neighbours may be one name ("health visitor")
 */
record Question(String words, List<String> phrases, List<String> excluded) {

    private static final Pattern PART = Pattern.compile("(?<minus>-?)[\"“”](?<phrase>[^\"“”]*)[\"“”]|(?<word>\\S+)");

    static Question of(String typed) {
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            String word = part.group("word");
            if (word == null) {
                (part.group("minus").isEmpty() ? phrases : excluded).add(part.group("phrase"));
            } else if (word.length() > 1 && word.startsWith("-")) {
                excluded.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return new Question(String.join(" ", words), List.copyOf(phrases), List.copyOf(excluded));
    }

    /** The words that have to occur: those that say something. */
    String telling() {
        return Fillers.without(words);
    }

    /** How many words have to occur. */
    int length() {
        return telling().split("\\s+").length;
    }

    /** What it is about, for its meaning: its words and phrases. */
    String meant() {
        return Stream.concat(Stream.of(words), phrases.stream()).collect(Collectors.joining(" "));
    }
}
