package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.codebook.ProfessionalNames.Mention;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.pattern.Search;

/**
 * Short names that a document defines for services: {@code Northshire Hospitals NHS Trust ("the Trust")}, or a row
 * {@code RC1 - recovery worker} of its key to people and abbreviations, or {@code the recovery worker, RC1, rang}.
 */
final class Aliases {

    private static final int LONGEST_DEFINITION = 90;
    private static final int LONGEST_ROLE = 40;

    private static final Search IN_BRACKETS =
            Search.of("\\((?:(?:hereafter|hereinafter|referred to as|known as|abbreviated to)[ ,:]+)?"
                    + "[\"“'‘]?(?:the )?(\\p{Lu}[\\p{L}\\p{N}&-]{1,20}(?: \\p{Lu}\\p{L}+)?)[\"”'’]?\\)");

    /** "A care coordinator, CC2, visited", "Mrs P, a teacher, saw". */
    private static final Search BEHIND_ROLE = Search.of(", (\\p{Lu}{1,5} ?\\d{1,2}),");

    private static final Search BEFORE_ROLE =
            Search.of("((?:Mrs?|Ms|Miss|Dr|Nurse|Sister) \\p{Lu}\\p{L}*), (?:an?|the) ([\\p{L}' ’-]{3,40})[,.;]");

    private static final Search IN_KEY =
            Search.of("(?m)^(\\p{Lu}[\\p{Lu}&]{1,7} ?\\d{0,2})[ \\t]*[\\t:=–-][ \\t]*(\\S.{2,80})$");

    /** A short name for everyone says nothing of who took part. */
    private static final Set<String> NO_SERVICE = Set.of("network", "public");

    private final ProfessionalNames names;
    private final ServiceCues services;
    private final ExplainedNames explained;

    Aliases(ProfessionalNames names, ServiceCues services) {
        this.names = names;
        this.services = services;
        explained = new ExplainedNames(this::named);
    }

    /** The short names of a document, as cues by the code of the service. */
    Map<String, List<Cue>> of(String documentText) {
        Map<String, String> codeByAlias = new LinkedHashMap<>();
        inBrackets(documentText, codeByAlias);
        inKey(documentText, codeByAlias);
        besideRole(documentText, codeByAlias);
        explained.in(documentText).forEach(name -> codeByAlias.putIfAbsent(name.getKey(), name.getValue()));
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        codeByAlias.forEach((alias, code) ->
                cues.computeIfAbsent(code, c -> new ArrayList<>()).add(Cue.literal(alias)));
        return cues;
    }

    private void inBrackets(String text, Map<String, String> codeByAlias) {
        IN_BRACKETS.in(text).forEach(alias -> {
            String before = text.substring(Math.max(0, alias.start() - LONGEST_DEFINITION), alias.start());
            defined(lastLine(before)).ifPresent(code -> codeByAlias.putIfAbsent(alias.group(1), code));
        });
    }

    /** The name that ends just before the bracket, give or take a word ("… Housing Group"). */
    private Optional<String> defined(String before) {
        List<Mention> mentions = named(before);
        return mentions.isEmpty() || before.length() - mentions.getLast().end() > 30
                ? Optional.empty()
                : Optional.of(mentions.getLast().code());
    }

    private void inKey(String text, Map<String, String> codeByAlias) {
        IN_KEY.in(text).forEach(row -> named(row.group(2)).stream()
                .findFirst()
                .ifPresent(first -> codeByAlias.putIfAbsent(row.group(1).strip(), first.code())));
    }

    private void besideRole(String text, Map<String, String> codeByAlias) {
        BEHIND_ROLE.in(text).forEach(person -> {
            String before = text.substring(Math.max(0, person.start() - LONGEST_ROLE), person.start());
            List<Mention> named = named(lastLine(before));
            if (!named.isEmpty()) {
                codeByAlias.putIfAbsent(person.group(1), named.getLast().code());
            }
        });
        BEFORE_ROLE.in(text).forEach(person -> named(person.group(2)).stream()
                .findFirst()
                .ifPresent(role -> codeByAlias.putIfAbsent(person.group(1), role.code())));
    }

    /** The services that a definition names, by the codebook or the lexicon, in its order; the longest name wins. */
    private List<Mention> named(String definition) {
        Sentence sentence = new Sentence(new Span(1, 0, definition.length()), definition, false);
        Stream<Mention> called = services.in(sentence)
                .map(c -> new Mention(c.code(), c.hit().start(), c.hit().end()));
        List<Mention> kept = new ArrayList<>();
        Stream.concat(names.in(definition).stream(), called)
                .filter(m -> !NO_SERVICE.contains(m.code()))
                .sorted(Comparator.comparingInt(m -> m.start() - m.end()))
                .filter(m -> kept.stream().noneMatch(k -> k.start() < m.end() && m.start() < k.end()))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    private static String lastLine(String text) {
        return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(". ")) + 1);
    }
}
