package org.scrfindings.ingest.code.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.codebook.ProfessionalNames.Mention;

/**
 * Short names that a document defines for services: {@code Northshire Hospitals NHS Trust ("the Trust")}, or a row
 * {@code RC1 - recovery worker} of its key to people and abbreviations, or {@code the recovery worker, RC1, rang}.
 */
final class Aliases {

    private static final int LONGEST_DEFINITION = 90;
    private static final int LONGEST_ROLE = 40;

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?:(?:hereafter|hereinafter|referred to as|known as|abbreviated to)[ ,:]+)?"
                    + "[\"“'‘]?(?:the )?(\\p{Lu}[\\p{L}\\p{N}&-]{1,20}(?: \\p{Lu}\\p{L}+)?)[\"”'’]?\\)");

    /** "A care coordinator, CC2, visited", "Mrs P, a teacher, saw". */
    private static final Pattern BEHIND_ROLE = Pattern.compile(", (\\p{Lu}{1,5} ?\\d{1,2}),");

    private static final Pattern BEFORE_ROLE =
            Pattern.compile("((?:Mrs?|Ms|Miss|Dr|Nurse|Sister) \\p{Lu}\\p{L}*), (?:an?|the) ([\\p{L}' ’-]{3,40})[,.;]");

    private static final Pattern IN_KEY =
            Pattern.compile("(?m)^(\\p{Lu}[\\p{Lu}&]{1,7} ?\\d{0,2})[ \\t]*[\\t:=–-][ \\t]*(\\S.{2,80})$");

    private final ProfessionalNames names;

    Aliases(ProfessionalNames names) {
        this.names = names;
    }

    /** The short names of a document, as cues by the code of the service. */
    Map<String, List<Cue>> of(String documentText) {
        Map<String, String> codeByAlias = new LinkedHashMap<>();
        inBrackets(documentText, codeByAlias);
        inKey(documentText, codeByAlias);
        besideRole(documentText, codeByAlias);
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        codeByAlias.forEach((alias, code) ->
                cues.computeIfAbsent(code, c -> new ArrayList<>()).add(Cue.literal(alias)));
        return cues;
    }

    private void inBrackets(String text, Map<String, String> codeByAlias) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - LONGEST_DEFINITION), matcher.start());
            String alias = matcher.group(1);
            defined(lastLine(before)).ifPresent(code -> codeByAlias.putIfAbsent(alias, code));
        }
    }

    /** The name that ends just before the bracket, give or take a word ("… Housing Group"). */
    private Optional<String> defined(String before) {
        List<Mention> mentions = names.in(before);
        return mentions.isEmpty() || before.length() - mentions.getLast().end() > 30
                ? Optional.empty()
                : Optional.of(mentions.getLast().code());
    }

    private void inKey(String text, Map<String, String> codeByAlias) {
        Matcher matcher = IN_KEY.matcher(text);
        while (matcher.find()) {
            String alias = matcher.group(1).strip();
            names.in(matcher.group(2)).stream()
                    .findFirst()
                    .ifPresent(first -> codeByAlias.putIfAbsent(alias, first.code()));
        }
    }

    private void besideRole(String text, Map<String, String> codeByAlias) {
        Matcher behind = BEHIND_ROLE.matcher(text);
        while (behind.find()) {
            String before = text.substring(Math.max(0, behind.start() - LONGEST_ROLE), behind.start());
            List<Mention> named = names.in(lastLine(before));
            if (!named.isEmpty()) {
                codeByAlias.putIfAbsent(behind.group(1), named.getLast().code());
            }
        }
        Matcher before = BEFORE_ROLE.matcher(text);
        while (before.find()) {
            names.in(before.group(2)).stream()
                    .findFirst()
                    .ifPresent(role -> codeByAlias.putIfAbsent(before.group(1), role.code()));
        }
    }

    private static String lastLine(String text) {
        return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(". ")) + 1);
    }
}
