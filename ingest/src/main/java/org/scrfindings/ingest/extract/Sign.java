package org.scrfindings.ingest.extract;

import java.util.regex.Pattern;

/** Families of words by which a paragraph shows that its author judges practice, or that it only sets the scene. */
enum Sign {
    /** Somebody did not tell, ask, know or do what mattered. */
    UNSHARED(
            1.0,
            "\\b(?:not|never|no one|nobody|none|neither|nor|nothing|no|without|unaware|n[’']t|failed to|unable to)\\b[^.;]{0,60}?"
                    + "\\b(?:tell|told|ask|asked|know|knew|known|aware|shar\\w+|contact\\w*|record\\w*|consult\\w*|invited|see|seen|spo(?:ke|ken)|speak"
                    + "|inform\\w*|refer\\w*|consider\\w*|follow\\w*|chas\\w+|read|wonder\\w*|think|thought|occur\\w*|recogni\\w+|escalat\\w*|mention\\w*"
                    + "|notic\\w+|challeng\\w*|attend\\w*|discuss\\w*|conven\\w*|held|assess\\w*|explor\\w*|check\\w*|pass\\w*|link\\w*|understood|heard|sent"
                    + "|received|repl\\w+|visit\\w*|approach\\w*|conversation|enquir\\w+|undressed|examin\\w+|telephon\\w+|r[ai]ng|look\\w*|reach\\w*)\\b"),
    /** Plain absence: nobody, none, on no occasion. */
    ABSENCE(
            1.0,
            "\\b(?:nobody|no one|none of|neither|no (?:conversation|member|enquiry|discussion|record|evidence|meeting|doctor|officer|second|reply|step|single)"
                    + "|not one|on no occasion|nothing (?:was|to|in)|nowhere|never)\\b"),
    /** The author's verdict that something went wrong. */
    FAULT(
            1.0,
            "\\b(?:missed opportunit\\w+|opportunit\\w+|should (?:have|not)|ought|expected|hard to (?:see|understand)|difficult to (?:see|understand)"
                    + "|of concern|concerning|regret\\w*|unfortunate\\w*|poor\\w*|weak\\w*|inadequate\\w*|insufficient\\w*|fail\\w*|lack\\w*|too (?:late|narrow|little|often|quickly|long)"
                    + "|mistaken\\w*|wrong\\w*|optimis\\w+|curios\\w+|fell short|over-?relian\\w+|drift\\w*|delay\\w*|omi(?:ssion|tt)\\w*|gaps?|surpris\\w+|taken aback"
                    + "|superficial\\w*|vague\\w*|confus\\w+|inconsisten\\w+|unclear|overlook\\w*|ignored|discount\\w*|horrified|pity|narrow|simply)\\b"),
    /** The author's verdict that something was done well. */
    PRAISE(
            1.0,
            "\\b(?:commend\\w*|good practice|credit\\w*|high (?:standard|quality)|prais\\w+|exemplary|good and|deserves?|appreciation|contrast|exception(?!al)"
                    + "|skil(?:l|ful)\\w*|humanity|conscientious\\w*|thorough\\w*|persist\\w+|beyond|to be recogni[sz]ed|striking\\w*|well (?:done|handled|managed)|excellent|careful\\w*"
                    + "|prompt\\w*|on (?:her|his|their) own initiative|tenacious\\w*|strengths?|impress\\w+|timely|thoughtful\\w*|sensitiv\\w+|diligent\\w*)\\b"),
    /** What people took to be so. */
    BELIEF(
            1.0,
            "\\b(?:believ\\w+|understood|assum\\w+|suppos\\w+|regarded|thought|presum\\w+|satisfied|impression|imagin\\w+|took (?:it|from)|taken (?:as|to)|read as"
                    + "|in mind|on the footing|relied|reassur\\w+|accepted|had heard|interpreted|seen as|viewed as)\\b"),
    /** Why it came about and what followed from it. */
    CONSEQUENCE(
            1.0,
            "\\b(?:therefore|as a (?:result|consequence)|consequen\\w+|because|since (?:the|it|there|they|she|he)|so that|the effect|mean(?:s|t|ing)(?: that)?|in effect|in fact"
                    + "|thus|hence|led to|leading to|due to|owing to|contribut\\w+|resulted)\\b"),
    /** What would have been otherwise. */
    HAD_IT_BEEN(
            1.0,
            "\\bwould (?:not )?have\\b|\\bcould have\\b|\\bmight have\\b|\\bhad (?:he|she|they|the|this|it|these|any\\w*|some\\w*)\\b[^.]{3,120}\\bwould\\b"),
    /** The author or the panel speaks. */
    AUTHOR(
            1.0,
            "\\b(?:panel|reviewers?|review|authors?|overview author|lead reviewer|we)\\s+(?:\\p{L}+ ){0,2}?(?:considers?|concludes?|believes?|finds?|found|notes?|accepts?|agrees?|would)\\b"
                    + "|\\bin the (?:\\p{L}+[’']?s?[’']? ){1,3}(?:view|opinion|judgement)|\\bview of the (?:panel|authors?|review)|\\b(?:evident|apparent|clear that|right to say|must be said|fair to)\\b"),
    /** Practitioners explain. */
    STAFF_VOICE(
            1.0,
            "\\b(?:told|said|explained|recall\\w*|acknowledged|reported|described)\\b[^.]{0,60}\\b(?:review|author|panel|event|interview\\w*|frankly|candidly|honest\\w*|that (?:she|he|they|it))\\b|\\bat interview\\b|\\bwhen (?:asked|interviewed)\\b"),
    /** Systems and forms get in the way. */
    SYSTEM(
            0.5,
            "\\b(?:form|forms|box|boxes|system|template|database|screen|record|records|letter|letters|voicemail|e-?mail\\w*|inbox|list|minutes|checklist|policy|procedure\\w*|protocol|guid(?:ance|eline))\\b"),
    /** Research, law and guidance. */
    LITERATURE(
            -1.5,
            "\\b(?:research|studies|literature|national (?:overviews?|analys\\w+|guidance|studies|reviews)|et al|triennial|biennial|Act (?:19|20)\\d\\d|estimated that|evaluated|evidence base)\\b"
                    + "|\\(\\p{Lu}\\p{L}+[^()]{0,60}(?:19|20)\\d\\d[a-z]?\\)"),
    /** How the review or a report came about. */
    PROCESS(
            -1.5,
            "\\b(?:countersigned|(?:is|are|was|were|IMR) (?:prepared|written|compiled|authored) by|not (?:repeated|rehearsed) here|set out (?:below|in|by)|described (?:in the|elsewhere|above)|terms of reference|thought it right"
                    + "|the panel (?:met|received|was shown|thought)|themes? (?:below|are|were)|(?:following|next|this) (?:section|chapter|part)|draft|information report|based on (?:the|interviews?)|(?:asked|invited) to consider)\\b"),
    /** Facts about a service, not about what it did. */
    SETTING(
            -1.0,
            "\\b(?:per cent|percentage|patients|population|establishment|whole[- ]time|inspect\\w+|ofsted|judged|in post|premises|employs?|owns|serves|trained|commissioned|located|staffed"
                    + "|partners|places|(?:has|have) (?:since|now)|early figures|adviser was placed|nationally)\\b|%|\\b\\d{1,3},\\d{3}\\b"),
    /** A particular day or moment. */
    MOMENT(
            0.0,
            "\\b(?:on (?:the )?\\d{1,2}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at (?:\\d|nine|ten|eleven|noon)|that (?:evening|afternoon|morning|night|day)|the same (?:day|evening|afternoon|morning|night)|next (?:morning|day))\\b"),
    /** Somebody acts: what an instance told in detail is made of. */
    DEED(
            0.5,
            "\\b(?:she|he|they|who|and|officer|visitor|worker|midwife|teacher|manager|nurse|sister|one of them)\\s+(?:also |then |herself |himself )?(?:rang|telephoned|asked|went|told|drove|stayed|sat|wrote|gave|took|kept|noticed|found|arranged|spoke|made|carried|looked|agreed|helped|put|followed|explained|visited|photographed|declined|recorded|checked|waited|listened|called)\\b");

    private final double weight;
    private final Pattern words;

    Sign(double weight, String words) {
        this.weight = weight;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    double weight() {
        return weight;
    }

    /** How often the paragraph shows it. */
    int in(String paragraph) {
        return (int) words.matcher(paragraph).results().count();
    }
}
