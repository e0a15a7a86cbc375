package org.scrfindings.ingest.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The families of words by which headings say what their section is for. The first family that is met decides. */
final class RoleWords {

    private record Family(SectionRole role, Pattern words) {
        static Family of(SectionRole role, String... words) {
            return new Family(role, anyOf(words));
        }
    }

    private static final String PEOPLE = "(?:famil(?:y|ies)|parents?|mother|father|carers?|siblings?|child(?:ren)?"
            + "|young (?:person|people)|relatives|grandparents?)";

    private static final String ACCOUNTS =
            "(?:views?|perspectives?|contributions?|voices?|experiences?|involvement|accounts?"
                    + "|participation|engagement)";

    /** How subsections are headed in which the author turns from the story to what was thought of it. */
    private static final String JUDGED =
            "how (?:well |good )?(?:the |their |this |its )?(?:practice|work|response|care|period|phase|episode|it|this)"
                    + " (?:was|is|were)?\\s*(?:appear|look|seem|str(?:uck|ikes)|judged|seen|assessed|viewed|regarded)"
                    + "|(?:(?:the |our )?(?:panel|author|review(?:er)?s?|review team|team)[’']?s?[’']? )?"
                    + "(?:commentary|comments?|reflections?|observations?|assessment|view)(?:\\W*$| (?:on|about|of) (?:the |this |that )?"
                    + "(?:practice|work|response|period|phase|episode|stage|events|above))"
                    + "|what (?:we|the (?:panel|author|review(?:er)?s?|review team)) (?:thought|think|thinks|made|makes?) of"
                    + "|(?:quality|judge?ments?) (?:of|on|about) (?:the |this |that )?(?:practice|work|response|period|phase|episode)"
                    + "|practice (?:commentary|observations|considered|reviewed|in this (?:period|phase|stage))";

    /** What authors put before "theme": "practice themes", "cross-cutting theme 2". */
    private static final String OF_LEARNING =
            "(?:practice|key|main|major|common|emerging|emergent|learning|cross-?cutting|overarching|significant|the)";

    /** Whom a group of recommendations is for: "To the police", "For the Board". */
    private static final Pattern ADDRESSED = anyOf(
            "^\\W*(?:[\\d.]+\\s+)?(?:for|to)\\s+(?:the|all|every|each)\\b",
            "^\\W*(?:[\\d.]+\\s+)?(?:[\\p{L}’'&,-]+ ){0,7}(?:board|partnership|trust|council|services?|police|constabulary|schools?"
                    + "|colleges?|nurser(?:y|ies)|practices?|social care|agencies|department|hospitals?|housing|probation"
                    + "|commissioners?|government|authority|authorities|academy|general practice|health|education|partners)\\W*$");

    private static final List<Family> FAMILIES = List.of(
            Family.of(
                    SectionRole.FRONT_MATTER,
                    "^contents|table of contents|(?:document|version) control|distribution list"),
            Family.of(
                    SectionRole.FINDINGS,
                    "^\\W*(?:[\\d.]+\\s+)?(?:" + OF_LEARNING
                            + " )?(?:theme|finding|lesson|learning point)\\s+(?:\\d|\\p{Lu}\\b|one|two|three|four|five)"),
            Family.of(SectionRole.GLOSSARY, "glossary|abbreviations|acronyms|terminology|definitions"),
            Family.of(
                    SectionRole.REFERENCES,
                    "\\breferences\\b(?! to)|bibliograph|further reading|reading list|\\bliterature\\b|find out more",
                    "further information|useful (?:links|resources)|works cited|^\\W*(?:end)?notes\\W*$",
                    "(?:documents|publications) (?:consulted|cited|seen)|selected reading"),
            Family.of(
                    SectionRole.TERMS_OF_REFERENCE,
                    "terms? of reference|\\bscope\\b|time ?(?:period|frame|scale)|lines of enquiry|(?:key|research) questions",
                    "period (?:under review|of (?:the )?review|covered|considered)",
                    "questions (?:for|asked|addressed)[^?]*\\breview"),
            Family.of(
                    SectionRole.ACTION_PLAN,
                    "action plan|actions? (?:taken|already)|next steps|what is changing|what will happen|what we (?:will|shall|are going to) do",
                    "what (?:has|have) (?:changed|been done)|(?:progress|changes|developments)[^.]* since"),
            Family.of(
                    SectionRole.RECOMMENDATIONS,
                    "recommend|what (?:(?:does|do|must|should) (?:[\\p{L}’']+ ){1,4}?)?(?:(?:needs?|has|have) to )?"
                            + "(?:change|happen|improve|be done|do differently)(?: (?:now|next))?\\W*$"
                            + "|what (?:needs|has) to (?:change|happen)"),
            Family.of(
                    SectionRole.GOOD_PRACTICE,
                    "(?:good|effective|positive|notable|commendable) practice|what (?:worked|went well|was done well)|working well"
                            + "|^\\W*strengths|made a difference"),
            Family.of(
                    SectionRole.ANALYSIS,
                    "^\\W*(?:[\\d.]+\\s+)?(?:was|were|did|to what extent|how (?:well|good|far|effective\\w*))\\b"
                            + "(?!.*\\b(?:prevent|predict|avoid|foresee|tell|told|say|said))"),
            Family.of(
                    SectionRole.FAMILY_VIEWS,
                    ACCOUNTS + "[^.]{0,30}\\b" + PEOPLE,
                    PEOPLE + "[’']?s?[’']?\\s(?:own )?" + ACCOUNTS,
                    "what [^.]{0,30}" + PEOPLE + "[^.]{0,20} (?:told|said|thought|wanted)|lived experience",
                    "(?:heard|hearing|listening|spoke|speaking|talking|words)(?: (?:from|of|to|with|by))? (?:[\\p{L}’']+ ){0,5}"
                            + PEOPLE),
            Family.of(
                    SectionRole.CONCLUSION,
                    "conclusion|conclud(?:ing|es?|ed)\\b|could [^.]* (?:prevented|predicted|avoided|foreseen)|preventab|predictab",
                    "closing (?:remarks|words)|lessons for the|^final |in summary"),
            Family.of(
                    SectionRole.INTRODUCTION,
                    "introduc|executive summary|foreword|preface|about this (?:report|review|briefing)"
                            + "|^[\\W\\d]*organi[sz]ational learning and improvement",
                    "^why (?:are|have|is) (?:we|this)|^[\\W\\d]*how to (?:read|use) this|what this (?:paper|report|review|document|briefing) is"),
            Family.of(
                    SectionRole.ANALYSIS,
                    "analys|apprais|why did|\\bevaluation\\b|critique|discussion of|examination of",
                    "^[\\W\\d]*(?:" + JUDGED + ")",
                    "what happened,? and (?:what (?:we|it|this)|why)\\b"),
            Family.of(
                    SectionRole.FINDINGS,
                    "\\bfindings?\\b|\\blearning\\b(?! event)|\\blessons?\\b|^\\W*(?:\\d+\\W+)?(?:" + OF_LEARNING
                            + " ){0,2}themes?\\b"
                            + "|key (?:themes|issues)|missed opportunit|(?:care|service) delivery problems?|root causes\\b|contributory factors|take[- ]?aways?\\b|what we take",
                    "what (?:did|does|has)? ?(?:the |this )?(?:review|we|was) ?(?:have )?(?:found|find"
                            + "|learn|tell|show)"),
            Family.of(
                    SectionRole.METHODOLOGY,
                    "method|how (?:the|this) review (?:was|has)|conduct of|(?:review|the) process"
                            + "|\\bsources\\b|interviews?\\b",
                    "(?:review )?panel|reviewers?\\b|agencies (?:contributing|involved in the review|participating)",
                    "contribut(?:ors|ed)\\b|parallel|membership|independence of|participants|who took part|\\bhow we\\b|\\bapproach\\b"),
            Family.of(
                    SectionRole.CHRONOLOGY,
                    "chronolog|^\\W*(?:19|20)\\d\\d(?:\\W+(?:to )?(?:19|20)?\\d\\d)?\\W*$|narrative|what happened|what (?:[\\p{L}’']+ ){1,3}(?:knew|did)\\b|time ?line|key (?:events?|dates|episodes)|significant events",
                    "(?:summary|sequence|account|history|overview|outline|story) of (?:the |key |significant |main )?"
                            + "(?:events?|involvement|contacts?|case|facts|services?|agenc)",
                    "^[\\W\\d]*(?:the )?facts\\b|case (?:history|story|summary)|practice episodes",
                    "\\b(?:case|story|events|facts|history|period|years?|months?)\\b[^.]* in (?:brief|outline|short)\\W*$",
                    "summary of[^.]*(?:involvement|contact)|(?:involvement|contacts?|dealings) with|^\\W*(?:[\\d.]+\\s+)?(?:episode|period|phase)\\s+(?:\\d|one\\b|two|three|four|five|six)|background events|table of events"),
            Family.of(
                    SectionRole.FAMILY_AND_CONTEXT,
                    "famil|^[\\W\\d]*(?:the|our) (?:service|agency|trust|team|force|constabulary|department|organi[sz]ation)\\b|genogram|household|background|context|subjects? of|who is who|demograph"
                            + "|profile of|local area",
                    "about the (?:child|baby|young)|^[\\W\\d]*the (?:child|children|baby|young person)\\W*$"),
            Family.of(
                    SectionRole.INTRODUCTION,
                    "^[\\W\\d]*(?:the )?(?:\\w+ )?authors?\\b|purpose|circumstances (?:which|leading|that"
                            + "|of)|reasons? for",
                    "decision to|overview$|summary$"),
            Family.of(SectionRole.APPENDIX, "^\\W*(?:appendix|appendices|annex)"));

    private static final Pattern TITLE = anyOf(
            "(?:serious case|child safeguarding practice|child practice|case|management|homicide|agency"
                    + "|overview|learning"
                    + "|thematic|practice|joint|final|single[- ]agency|partnership) (?:review|report|summary|briefing)",
            "briefing\\b|(?:board|partnership|trust|council|committee)\\W*$",
            "^\\W*(?:confidential|restricted|official|prepared|presented|submitted|published|version|draft"
                    + "|final version)",
            "^(?=[^:]{3,60}:).*\\b(?:author|chair|reviewer|date|version|subject|prepared|submitted|status|by)\\b",
            "^\\W*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\p{L}{3,9}\\s+(?:19|20)\\d\\d\\W*$");

    /** Titles have no numbers and ask no questions. */
    private static final Pattern OF_SECTIONS =
            anyOf("^\\W*(?:about|how|why|what|who)\\b", "^\\W*\\d{1,2}(?:[.)]|\\s+(?!\\p{L}+ (?:19|20)\\d\\d))");

    private static final Set<SectionRole> NOT_IN_TITLES =
            EnumSet.of(SectionRole.ACTION_PLAN, SectionRole.CHRONOLOGY, SectionRole.RECOMMENDATIONS);

    private RoleWords() {}

    private static Pattern anyOf(String... words) {
        return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<SectionRole> roleOf(String heading) {
        return FAMILIES.stream()
                .filter(f -> f.words().matcher(heading).find())
                .map(Family::role)
                .findFirst();
    }

    /** Whether the words say whom something is for. */
    static boolean areAddressee(String heading) {
        return ADDRESSED.matcher(heading).find();
    }

    /** Whether the words name a whole document or the body that issues it, as titles do. */
    static boolean areTitle(String heading) {
        return TITLE.matcher(heading).find()
                && !OF_SECTIONS.matcher(heading).find()
                && roleOf(heading).filter(NOT_IN_TITLES::contains).isEmpty();
    }
}
