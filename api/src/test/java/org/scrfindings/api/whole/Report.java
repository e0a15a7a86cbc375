package org.scrfindings.api.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An agency's report to a review: invented, and different for each number. */
record Report(String title, String introduction, List<String> findings, List<String> recommendations) {

    private static final List<String> AGENCIES =
            List.of("Health visiting", "Children's social care", "Police", "Probation", "Housing");

    private static final List<String> FINDINGS = List.of(
            "The health visitor saw a bruise on the baby's cheek at the six-week visit. It was recorded but not"
                    + " referred to children's social care, and the general practitioner was not told.",
            "The school rang the duty team on three occasions. Each call was logged as information and closed, and"
                    + " nobody told the school that no assessment had followed.",
            "The police did not invite the hospital to the strategy discussion, so that the decision rested on half"
                    + " of what was known.",
            "The adult mental health team did not tell the social worker that the mother had stopped taking her"
                    + " medication, because staff believed that they needed her consent.",
            "The school's report to the child protection conference described a settled pupil. Its concerns about"
                    + " weight and sleep were left out because the parents were in the room.",
            "The midwife knew of the loss of an earlier child. This did not reach the health visitor when the family"
                    + " moved, and the history was not used in the assessment.",
            "The probation officer knew that a new partner had moved in and did not share this with the core group.",
            "The duty social worker and the paediatrician disagreed about whether the threshold was met. The"
                    + " disagreement was left, and neither of them used the escalation procedure.",
            "The housing officer heard from neighbours that the children were alone at night. The report was seen as"
                    + " malicious and was not passed on to the social worker.",
            "The nursery manager challenged the decision and put her concern in writing to the social worker on the"
                    + " same day. This was good practice.");

    private static final List<String> RECOMMENDATIONS = List.of(
            "The Board should ask every agency to show how a bruise on a non-mobile baby is referred.",
            "Children's social care should tell the referrer the outcome of each referral within one working day.",
            "The police should make sure that health services are asked to every strategy discussion.",
            "The mental health trust should revise its guidance on sharing information without consent.");

    private static final int FINDINGS_EACH = 5;
    private static final int RECOMMENDATIONS_EACH = 2;

    static Report number(int number) {
        String agency = AGENCIES.get(number % AGENCIES.size());
        return new Report(
                "%s: report %d to the review".formatted(agency, number + 1),
                "This report covers the %d months before the child was harmed. It rests on the agency's records and"
                                .formatted(12 + number)
                        + " on conversations with staff.",
                some(FINDINGS, number, FINDINGS_EACH),
                some(RECOMMENDATIONS, number, RECOMMENDATIONS_EACH));
    }

    private static List<String> some(List<String> all, int from, int count) {
        List<String> some = new ArrayList<>();
        IntStream.range(from, from + count).forEach(i -> some.add(all.get(i % all.size())));
        return some;
    }
}
