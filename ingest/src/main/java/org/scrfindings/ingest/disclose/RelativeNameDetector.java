package org.scrfindings.ingest.disclose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds names that no list holds by what the text says of them: "her son Torvald", "Torvald, aged 4, was". */
final class RelativeNameDetector implements Detector {

    /** A capital and small letters: no pseudonym ("K", "CH1") and no abbreviation. */
    private static final String NAME = "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)";

    private static final String NO_NAME =
            "(?!Child\\b|Adult\\b|Baby\\b|Sibling|Mother|Father|Family|Young|Mr|Mrs|Miss|Person|Subject|Year"
                    + "|Carer|Wife|Husband|Son|Daughter|Brother|Sister|Friend|Mum|Dad|Health|Social|The|Team|Service|Agency|Board|Panel|Council|Maternal|Paternal|Step|Half|Grand|Parent|Boy|Girl|Uncle|Aunt|Partner|Male|Female|Children|North|South|East|West|Christmas|Easter|Ofsted|Cafcass|Barnardo|Reviewing|Police|School|Council|January|February|March"
                    + "|April|May\\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday"
                    + "|Saturday|Sunday)";

    private static final Search AFTER_RELATION = Search.of(
            "\\b(?i:son|daughter|brother|sister|husband|wife|girlfriend|boyfriend|cousin|nephew|niece|twins?|grandmother|grandfather"
                    + "|gran|nan|aunt(?:ie)?|uncle|mother|father|mum|dad|step(?:father|mother|dad|mum|son|daughter)|partner|sibling"
                    + "|MGM|MGF|PGM|PGF|boy|girl|baby|toddler|infant|teenager|friend|neighbour|carer|lodger)(?i: was| is)?"
                    + "(?i:,? (?:called|named))?,? [\"“'‘]?" + NO_NAME
                    + "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)?)(?![\\p{L}\\d])");

    private static final Search BEFORE_AGE = Search.of(
            "(?<![\\p{L}.] )\\b" + NO_NAME + NAME + ",? (?:\\(aged?|aged) (?:\\d|one|two|three|four|five|six|seven)");

    private static final Search AFTER_ROLE = Search.of(
            "\\b(?:social worker|duty worker|health visitor|nursery nurse|nursery worker|mentor|tutor|caseworker|case worker|housing officer|officer|midwife|school nurse|recovery worker|support worker|key worker|teacher|foster carer"
                    + "|childminder|neighbour|probation officer|offender manager|nurse),? [\"“'‘]?" + NO_NAME
                    + "(\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})?)(?![\\p{L}\\d])");

    private static final Search BEFORE_ROLE = Search.of(
            "(?<![\\p{L}\\d] )(?<![\\p{L}\\d’'-])" + NO_NAME + NAME
                    + " \\((?!designated|named|lead|chief|head)(?:the |her |his |a |an )?(?:\\p{L}+ ){0,3}"
                    + "(?:worker|nurse|dietitian|dietician|teacher|officer|midwife|therapist|psychologist|paediatrician|volunteer|childminder|counsellor"
                    + "|mother|father|sister|brother|aunt|uncle|cousin|grandmother|grandfather|partner|neighbour|lodger|carer|manager|tutor|coach)\\)");

    /** "Said that Tierney had come in": somebody who does what a person does, whom the report never writes small. */
    private static final Search DOING = Search.of(
            "\\b(?:that|when|because|whether|where|if|how|before|after|until|by|with|told|asked|saw|rang|met|visited) "
                    + NO_NAME + NAME
                    + " (?=(?:had|has|was|is|would|could|did|said|told|went|came|felt|lived|looked|wanted|won|made|loved|liked|cried|slept|ate|who)\\b)");

    /** Bodies with a name of one word, which do much of what people do. */
    private static final Set<String> BODIES = Set.of("""
            Ofsted Cafcass Childline Barnardo Mencap Relate Refuge Samaritans Parliament Government Housing Health Probation
            Education Police Social Facebook Instagram Snapchat Google Court Practitioners Professionals Working
            Section Community Local Children Early Safeguarding Universal Public Mental Adult Youth Home Family School Council
            Christmas Easter Ramadan Diwali Child Mother Father Hospital Estyn Women Victim Ward Clinic
            Nursery Team Centre Trust Unit Surgery Practice Board Panel Agency Service Partnership Department Office Reception""".strip().split("\\s+"));

    /** "Known as Bex", "whose name was Bex": no group, law or office is spoken of so. */
    private static final Search AFTER_CALLED = Search.of(
            "\\b(?i:(?:whose|her|his) (?:real |first )?name (?:is|was)|also known as|known to (?:her|his) friends as|nicknamed|who is called|who was called)"
                    + " [\"“'‘]?" + NO_NAME + NAME + "(?![\\p{L}\\d])");

    /** Inside a sentence. */
    private static final String BEHIND_WORD = "(?<![^ ])(?<![^a-z,;] )";

    private static final Search BEFORE_KIN = Search.of(BEHIND_WORD + NO_NAME + NAME
            + "['’]s (?:mother|father|brother|sister|grandmother|siblings|parents|mum|dad|stepfather)\\b");

    /** Two capitalised words that do what only a person does; a person must say whether they are one. */
    private static final Search SPEAKING = Search.of(BEHIND_WORD + NO_NAME
            + "(\\p{Lu}\\p{Ll}{2,} " + NO_NAME + "\\p{Lu}\\p{Ll}{2,})"
            + "(?= (?:said|told|rang|visited|saw|felt|asked|explained|telephoned|spoke|remembered|thought|who)\\b)");

    /** "Her grandmother, Poland" tells where she lives. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.UK)),
                    Stream.of("England", "Wales", "Scotland", "Britain", "London", "Europe", "Africa", "Asia"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Disclosure> find(Content content) {
        PublicNames meant = content.publicNames();
        Stream<Disclosure> called = Stream.of(
                        AFTER_RELATION, AFTER_CALLED, BEFORE_ROLE, BEFORE_AGE, AFTER_ROLE, BEFORE_KIN)
                .flatMap(content::matches)
                .filter(m ->
                        !meant.holds(m.group(1)) && !COUNTRIES.contains(m.group(1)) && !BODIES.contains(m.group(1)))
                .map(m -> name(m, meant.severityOf(m.group(1)), content));
        Stream<Disclosure> speaking = content.matches(SPEAKING)
                .filter(m -> !meant.holds(m.group(1)))
                .map(m -> name(m, Severity.REVIEW, content));
        return Stream.of(called, speaking, doing(content)).flatMap(s -> s);
    }

    private static Stream<Disclosure> doing(Content content) {
        return content.matches(DOING)
                .filter(m -> !BODIES.contains(m.group(1)) && !COUNTRIES.contains(m.group(1)))
                .filter(m -> !content.text().contains(" " + m.group(1).toLowerCase(Locale.ROOT)))
                .filter(m -> !content.publicNames().holds(m.group(1)))
                .map(m -> name(m, Severity.REVIEW, content));
    }

    private static Disclosure name(MatchResult match, Severity severity, Content content) {
        return content.disclosure(Type.PERSON_NAME, severity, match.start(1), match.end(1));
    }
}
