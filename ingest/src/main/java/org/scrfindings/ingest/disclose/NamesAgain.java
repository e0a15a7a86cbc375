package org.scrfindings.ingest.disclose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds names that stood out at one place wherever else they stand, and whole dates beside them. */
final class NamesAgain {

    private static final Search WORD = Search.of("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}+(?![\\p{L}\\d])");
    private static final Search DATE = Search.ofAnyCase(Dates.FULL);
    private static final int SHORTEST = 4;
    private static final int NEAR = 60;

    private final Content content;

    NamesAgain(Content content) {
        this.content = content;
    }

    /** @param found so far; what is found again overlaps some of it */
    Stream<Disclosure> of(List<Disclosure> found) {
        List<Disclosure> persons = found.stream()
                .filter(d -> d.type() == Type.PERSON_NAME && d.severity() == Severity.HIGH)
                .toList();
        if (persons.isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(again(persons), dates(persons));
    }

    private Stream<Disclosure> again(List<Disclosure> persons) {
        Set<String> names = new HashSet<>();
        for (Disclosure person : persons) {
            for (String word : person.words().split("[ .]")) {
                if (isOnlyAName(word)) {
                    names.add(word);
                }
            }
        }
        return content.matches(WORD)
                .filter(m -> names.contains(PersonNameDetector.bare(m.group())))
                .map(this::name)
                .filter(d ->
                        !PersonNameDetector.isPlace(d.span().start(), d.span().end(), content));
    }

    private Disclosure name(MatchResult match) {
        int end = match.start() + PersonNameDetector.bare(match.group()).length();
        return content.disclosure(Type.PERSON_NAME, Severity.HIGH, match.start(), end);
    }

    /** A word that the report also writes small, or means to show, is more than a name. */
    private boolean isOnlyAName(String word) {
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && !PersonNameDetector.isTitle(word)
                && !content.text().contains(" " + word.toLowerCase(java.util.Locale.ROOT))
                && !content.publicNames().holds(word);
    }

    private Stream<Disclosure> dates(List<Disclosure> persons) {
        return content.matches(DATE)
                .filter(date -> persons.stream().anyMatch(p -> isNear(p, date)))
                .map(date -> content.disclosure(Type.FULL_DATE, Severity.REVIEW, date.start(), date.end()));
    }

    private boolean isNear(Disclosure person, MatchResult date) {
        int start = Math.min(person.span().start(), date.start());
        int end = Math.max(person.span().end(), date.end());
        return end - start < NEAR + date.group().length() + person.words().length()
                && content.text().indexOf('\n', start) >= end;
    }
}
