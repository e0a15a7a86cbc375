package org.scrfindings.ingest.extract;

import org.scrfindings.ingest.pattern.WordPattern;

/** Families of words by which a paragraph shows that its author judges practice, or that it only sets the scene. */
enum Sign {
    /** Somebody did not tell, ask, know or do what mattered. */
    UNSHARED("(?:not|never|no one|nobody|none|neither|nor|nothing|no|without|unaware|\\p{L}{2,5}n[’']t|failed to"
            + "|unable to)\\b[^.;]{0,60}?\\b"
            + "(?:tell|told|ask\\w*|kn[eo]w|known|aware|shar\\w+|contact\\w*|record\\w*|consult\\w*"
            + "|invited|see|seen"
            + "|spo(?:ke|ken)|speak|inform\\w*|refer\\w*|consider\\w*|follow\\w*|chas\\w+|read"
            + "|wonder\\w*|think|thought"
            + "|occur\\w*|recogni\\w+|escalat\\w*|mention\\w*|notic\\w+|challeng\\w*|attend\\w*"
            + "|discuss\\w*|conven\\w*"
            + "|held|assess\\w*|explor\\w*|check\\w*|pass\\w*|link\\w*|understood|heard|sent"
            + "|received|repl\\w+|visit\\w*"
            + "|approach\\w*|conversation|enquir\\w+|examin\\w+|telephon\\w+|r[au]ng|look\\w*|reach\\w*)"),
    /** Plain absence: nobody, none, on no occasion. */
    ABSENCE(
            "nobody|no one|none of|neither|never|nowhere|not one|on no occasion|nothing (?:was|to|in)|(?:was|were) missing",
            "seldom|rarely|hardly|scarcely|few (?:of|knew)|only (?:a few|one|two|three|four|five|six|\\d+) (?:of|in)",
            "no (?:conversation|member|enquiry|discussion|record|evidence|meeting|doctor|officer|second"
                    + "|reply|step|single)"),
    /** The author's verdict that something went wrong. */
    FAULT(
            "(?:missed )?opportunit\\w+|should (?:have|not)|ought|expected|(?:hard|difficult) to (?:see|understand)",
            "of concern|concerning|regret\\w*|unfortunate\\w*|poor\\w*|weak\\w*|inadequate\\w*"
                    + "|insufficient\\w*|fail\\w*",
            "lack\\w*|too (?:late|narrow|little|often|quickly|long)|mistaken\\w*|wrong\\w*|optimis\\w+"
                    + "|curios\\w+|fell short",
            "over-?relian\\w+|drift\\w*|delay\\w*|omi(?:ssion|tt)\\w*|gaps?|surpris\\w+|superficial\\w*"
                    + "|vague\\w*|confus\\w+",
            "inconsisten\\w+|unclear|overlook\\w*|ignored|discount\\w*|narrow|simply|pity|shortcoming\\w*"
                    + "|deficien\\w+"),
    /** The author's verdict that something was done well. */
    PRAISE(
            "commend\\w*|good practice|credit\\w*|high (?:standard|quality)|prais\\w+|exemplary|good and|deserves?",
            "appreciation|contrast|exception(?!al)|skil(?:l|ful)\\w*|conscientious\\w*|thorough\\w*|persist\\w+|beyond",
            "recogni[sz]ed as|to be recogni[sz]ed|(?:did|worked) well|what (?:one|we|anyone) would (?:hope|expect|want|wish)\\b|struck by|striking\\w*|well (?:done|handled|managed)|excellent"
                    + "|careful\\w*|prompt\\w*",
            "on (?:her|his|their) own initiative|tenacious\\w*|strengths|an? (?:real |great )?strength|impress\\w+|timely|thoughtful\\w*"
                    + "|sensitiv\\w+",
            "diligent\\w*|compassion\\w*|humanity|kindness"),
    /** What people took to be so. */
    BELIEF(
            "believ\\w+|understood|assum\\w+|suppos\\w+|regarded|thought|presum\\w+|satisfied|impression|imagin\\w+",
            "took (?:it|from)|taken (?:as|to)|read as|in mind|relied|reassur\\w+|accepted|interpreted"
                    + "|(?:seen|viewed) as"),
    /** Why it came about and what followed from it. */
    CONSEQUENCE(
            "therefore|as a (?:result|consequence)|consequen\\w+|because|since (?:the|its?|their|there|they|she|her|his|he|no)"
                    + "|so (?:that|the|they|nobody|no one|it)|thus|hence",
            "the effect|mean(?:s|t|ing)(?: that)?|in effect|in fact|led to|leading to|due to|owing to"
                    + "|contribut\\w+|resulted"),
    /** What would have been otherwise. */
    HAD_IT_BEEN(
            "(?:would|could|might) (?:not )?have",
            "had (?:he|she|they|the|this|it|these|any\\w*|some\\w*)\\b[^.]{3,120}\\bwould"),
    /** The author or the panel speaks. */
    AUTHOR(
            "(?:panel|reviewers?|review|authors?|we) (?:\\p{L}+ ){0,2}?"
                    + "(?:considers?|concludes?|believes?|finds?|found|notes?|accepts?|agrees?|would)",
            "in the (?:\\p{L}+[’']?s?[’']? ){1,3}(?:view|opinion|judgement)|view of the (?:panel|authors?|review)",
            "evident|apparent|clear that|right to say|must be said|fair to"),
    /** Practitioners explain. */
    STAFF_VOICE(
            "(?:told|said|explained|recall\\w*|acknowledged|reported|described)\\b[^.]{0,60}\\b"
                    + "(?:us|review|author|panel|event|interview\\w*|frankly|candidly|honest\\w*|that (?:she|he|they|it))",
            "at interview|when (?:asked|interviewed)"),
    /** Systems and forms get in the way; facts about a service name them as well. */
    SYSTEM(
            "forms?|box(?:es)?|systems?|template|database|screen|records?|letters?|voicemail|e-?mail\\w*"
                    + "|inbox|list|minutes",
            "checklist|policy|procedure\\w*|protocol|guid(?:ance|eline)"),
    /** Research, law and guidance. */
    LITERATURE(
            "research|studies|literature|national (?:overviews?|analys\\w+|guidance|studies|reviews)|et al"
                    + "|triennial|biennial",
            "Act (?:19|20)\\d\\d|estimated that|evaluated|evidence base",
            "\\((?:[^()]{2,80}, ?)?(?:19|20)\\d\\d[a-z]?(?=\\))"),
    /** How the review or a report came about. */
    PROCESS(
            "countersigned|(?:is|are|was|were|IMR) (?:prepared|written|compiled|authored) by"
                    + "|not (?:repeated|rehearsed) here",
            "set out (?:below|in|by)|described (?:in the|elsewhere|above)|terms of reference|information report",
            "the panel (?:met|received|was shown|thought)|themes? (?:below|are|were)|(?:following|next"
                    + "|this) (?:section|chapter|part)",
            "draft|based on (?:the|interviews?)|(?:asked|invited) to consider"),
    /** Facts about a service, not about what it did. */
    SETTING(
            "per cent|percentage|patients|population|establishment|whole[- ]time|inspect\\w+|ofsted|judged"
                    + "|in post|premises",
            "employs?|owns|serves|(?:is|are) trained|commissioned|located|staffed|partners|places|(?:has"
                    + "|have) (?:since|now)|nationally",
            "\\d{1,3},\\d{3}|\\d+(?:\\.\\d+)?%"),
    /** A particular day or moment. */
    MOMENT(
            "on (?:the )?\\d{1,2}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:\\d{1,2}|noon|midnight)",
            "in (?:january|february|march|april|may|june|july|august|september|october|november|december)",
            "(?:that|the same) (?:evening|afternoon|morning|night|day)|next (?:morning|day)|on (?:one|this"
                    + "|that) occasion"),
    /** What only a witness or a record would add: the time of day, how long it took, somebody's own words. */
    DETAIL(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|evening|afternoon|morning|night|noon",
            "(?:minutes?|hours?|days?|weeks?)|o[’']clock|(?:half|quarter|ten|twenty|five) past",
            "[“\"][^”\"]{8,}[”\"]",
            "[‘'](?=\\p{L})[^’']{8,}[’']"),
    /** Somebody acts: what an instance told in detail is made of. */
    DEED("(?:she|he|they|who|and|officer|visitor|worker|midwife|teacher|manager|nurse|sister|doctor|assistant) "
            + "(?:also |then |herself |himself )?(?:rang|telephoned|asked|went|told|drove|stayed"
            + "|sat|wrote|gave|took|kept"
            + "|noticed|found|arranged|spoke|made|carried|looked|agreed|helped|put|followed|explained|visited"
            + "|photographed|declined|recorded|checked|waited|listened|called)");

    private final WordPattern words;

    Sign(String... alternatives) {
        this.words = WordPattern.ofAnyCase(alternatives);
    }

    /** How often the paragraph shows it. */
    int in(String paragraph) {
        return words.countIn(paragraph);
    }
}
