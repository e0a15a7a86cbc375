package org.scrfindings.ingest.disclose;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrfindings.ingest.pattern.Search;

/**
 * Names that a report gives to people in place of their own. It says so of each ("called Rosie in this report"), or once
 * of all that it then introduces; or says nothing and keeps to one given name, in its title or in quotation marks.
 */
final class Pseudonyms {

    private static final String NAME = "(\\p{Lu}\\p{L}{1,30}+(?:['’-]\\p{L}+)?)";

    private static final String SAYS_SO =
            "(?i:pseudonym|not (?:his|her|their|the (?:child|family|subject|person)[’']?s?) (?:real|own|actual)"
                    + " names?|in this (?:report|review|document)|for the purposes? of this|names? (?:has|have|is|are|was|were)"
                    + " (?:all )?(?:been )?(?:changed|altered|invented|fictitious|fictional|anonymi[sz]ed)|fictitious|invented name)";

    /** "Called 'Finlay' in this report", "referred to here as Finlay, a pseudonym". */
    private static final Search CALLED = Search.of(
            "(?i:known|referred to|called|named|refer to|name)(?i: (?:him|her|them))?(?i: in this (?:report|review)| here"
                    + "| throughout)?(?i: as)? [\"“'‘]?" + NAME + "[\"”'’]?(?=[^.\\n]{0,60}" + SAYS_SO + ")");

    /** "In this report she is called Finlay", "for the purposes of this review, Finlay". */
    private static final Search SAID_BEFORE =
            Search.of("(?i:in this (?:report|review),?|for the purposes? of this (?:report|review),?"
                    + "|pseudonyms?:?)[^.\\n]{0,60}?(?i:called|known as|named|referred to as|pseudonym(?: of)?:?|be) [\"“'‘]?"
                    + NAME);

    /** "Finlay is an invented example". */
    private static final Search INVENTED =
            Search.of("(?<!\\p{L})" + NAME + "(?i: (?:is|was) (?:an? |not )?(?:entirely |purely )?"
                    + "(?:invented|fictional|fictitious|imaginary|imagined|made[- ]up|composite|pseudonym))");

    /** All names at once. */
    private static final Search ALL = Search.of(
            "(?i:\\b(?:all |the |their |these )?(?:real )?names?\\b[^.\\n]{0,60}\\b(?:changed|altered|invented"
                    + "|fictitious|fictional|pseudonyms?|anonymi[sz]ed)\\b|\\bpseudonyms? (?:are|is|have|has|were|was|for)\\b|not their real names)");

    private static final Pattern NAMES = Pattern.compile("(?<![.?!] )(?<![\\n\\p{L}])" + NAME + "(?! " + NAME + ")");
    /** A line that ends without a full stop. */
    private static final Pattern TITLE_LINE = Pattern.compile("(?m)^.{5,90}[^.\\n]$");

    private static final Pattern KNOWN_AS =
            Pattern.compile("(?i:known as|referred to as|calls? (?:him|her|them)) " + NAME + "(?! \\p{Lu})");
    private static final Pattern QUOTED = Pattern.compile("[“'‘\"]" + NAME + "[”'’\"]");

    private static final int TITLE = 600;
    private static final int INTRODUCTION = 6_000;
    private static final int OFTEN = 3;

    private final Set<String> declared = new HashSet<>();
    private final Set<String> likely = new HashSet<>();

    Pseudonyms(Content content) {
        content.matches(CALLED).map(m -> m.group(1)).forEach(declared::add);
        content.matches(SAID_BEFORE).map(m -> m.group(1)).forEach(declared::add);
        content.matches(INVENTED).map(m -> m.group(1)).forEach(declared::add);
        content.matches(ALL).forEach(m -> introduced(m, content));
        String text = content.text();
        String opening = text.substring(0, Math.min(TITLE, text.length()));
        TITLE_LINE.matcher(opening).results().forEach(line -> addOften(NAMES.matcher(line.group()), content));
        addOften(KNOWN_AS.matcher(text.substring(0, Math.min(INTRODUCTION, text.length()))), content);
        addOften(QUOTED.matcher(text), content);
    }

    /** Names without a surname in the paragraph that says so. */
    private void introduced(MatchResult says, Content content) {
        NAMES.matcher(content.line(says.start()))
                .results()
                .map(m -> m.group(1))
                .map(PersonNameDetector::bare)
                .forEach(declared::add);
    }

    private void addOften(Matcher names, Content content) {
        Map<String, Long> counts = names.results()
                .map(m -> m.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> count(name, content)));
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .forEach(likely::add);
    }

    private static long count(String name, Content content) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(content.text())
                .results()
                .count();
    }

    /** A pseudonym stands alone: one with a surname is somebody's name. */
    boolean isDeclared(String name) {
        return declared.contains(PersonNameDetector.bare(name));
    }

    boolean isLikely(String name) {
        return likely.contains(PersonNameDetector.bare(name));
    }
}
