package org.scrfindings.ingest.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.ProfessionalNames;

/** Tells whom a recommendation asks to act: its subject, else the body under whose heading it stands. */
final class Addressees {

    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:that\\s+)?(?<who>.{2,160}?)\\s+(?:should|must|needs?\\s+to|will|to|shall|is|are"
                    + "|may\\s+wish|considers?|reviews?|ensures?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+(?=the\\s|\\p{Lu})");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:board|partnership|trust|service|services|police|constabulary|council|department|office"
                    + "|agenc(?:y|ies)"
                    + "|authorit(?:y|ies)|association|schools?|practices?|government|commissioners?|chair"
                    + "|managers?|NHS|CCG|ICB|group)\\b"
                    + "|\\b(?-i:\\p{Lu}{3,})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:who|which|that|when|where|any|no|whose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile(
            "^(?:[\\d.]+|\\p{Lu}\\.)?\\s*(?:(?:single[- ]agency )?recommendations?(?: for| to)?)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 70;

    private final ProfessionalNames names;

    Addressees(ProfessionalNames names) {
        this.names = names;
    }

    /** @param under the heading or the opening words ("The Trust should:") under which it stands */
    List<String> of(String wording, String under) {
        return Stream.of(
                        subjectOf(wording),
                        subjectOf(under),
                        HEAD.matcher(under).replaceFirst(""))
                .map(this::bodiesIn)
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String subjectOf(String words) {
        Matcher subject = SUBJECT.matcher(words);
        return subject.find() && !Imperative.opens(words) ? subject.group("who") : "";
    }

    private List<String> bodiesIn(String words) {
        return PARTS.splitAsStream(words.replaceAll("\\s+", " ").strip())
                .filter(w -> w.length() <= LONGEST && !CLAUSE.matcher(w).find())
                .filter(w -> BODY.matcher(w).find() || !names.in(w).isEmpty())
                .toList();
    }
}
