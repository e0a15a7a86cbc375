package org.scrfindings.ingest.disclose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrfindings.ingest.disclose.Disclosure.Severity;
import org.scrfindings.ingest.disclose.Disclosure.Type;
import org.scrfindings.ingest.pattern.Search;

/** Finds rare conditions beside an exact age and a place: together they may single out one child. */
final class RareCombinationDetector implements Detector {

    private static final Search CONDITION = Search.of(
            "(?<![\\p{L}])(?:\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+)?(?:['’]s)? (?:syndrome|disease|dystrophy|anomaly|atrophy|sequence)"
                    + "|(?i:cystic fibrosis|sickle cell (?:disease|an[ae]+mia)|ha?emophilia|osteogenesis imperfecta|muscular dystrophy|thalass[ae]+mia"
                    + "|phenylketonuria|epidermolysis bullosa|achondroplasia|spina bifida|conjoined|(?:triplet|quadruplet)s?|albinism|leuka?emia"
                    + "|neuroblastoma|hydrocephalus|microcephaly|galactos[ae]+mia|mucopolysaccharidosis|spinal muscular atrophy))(?![\\p{L}])");

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged?|age of)(?: of)? (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b"
                    + "|\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -](?:year|month|week|day)s?(?:[ -]old| of age)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|from|of|to) (?!Child|Mother|Father|January|February|March|April|May|June|July"
                    + "|August|September|October|November|December)\\p{Lu}\\p{Ll}{2,}");

    private static final int PASSAGE = 250;

    @Override
    public Stream<Disclosure> find(Content content) {
        return content.matches(CONDITION)
                .filter(m -> isBesideAgeAndPlace(m, content))
                .map(m -> content.disclosure(Type.IDENTIFIER, Severity.REVIEW, m.start(), m.end()));
    }

    private static boolean isBesideAgeAndPlace(MatchResult condition, Content content) {
        String passage = content.aroundInLine(condition.start(), condition.end(), PASSAGE);
        return AGE.matcher(passage).find() && PLACE.matcher(passage).find();
    }
}
