package org.scrfindings.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;

class PracticeJudgeTest {

    private static final PracticeJudge JUDGE = PracticeJudge.bundled(new ProfessionalNames(Codebook.bundled()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The surgery wrote to the health visitor at an office that had closed in the spring. The letter came back"
                        + " and was filed. The health visitor went on believing that the blood tests had been normal.",
                "It was the caretaker who rang the police. He had seen the boy on the roof of the bin store three nights"
                        + " running, and he stayed with him until somebody came. The officer wrote it all down and took it"
                        + " to the duty social worker herself.",
                "Each of the four assessments began with the last event. None of them looked back further than a month.",
                "Because the rota gave every review to a different doctor, no one saw that the weight had not moved."
            })
    void whatPracticeWasLikeIsToldFromPlainWords(String paragraph) {
        assertThat(JUDGE.odds(paragraph)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The community health service employs eleven health visitors and two nursery nurses, who work from three"
                        + " clinics. Families are seen at home after the birth and again at a year.",
                "Under the procedures a strategy discussion is to be held within one working day of the referral, between"
                        + " the police, children's social care and health.",
                "This section looks at the work of the school and the police between March and September 2012.",
                "The post-mortem examination found a fracture of the skull and bleeding that was about two days old.",
                "Since these events the Trust has appointed a second named nurse and has trained all staff of the ward."
            })
    void whatOnlySetsTheSceneIsTold(String paragraph) {
        assertThat(JUDGE.odds(paragraph)).isNegative();
    }
}
