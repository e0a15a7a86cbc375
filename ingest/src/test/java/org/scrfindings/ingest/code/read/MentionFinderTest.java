package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.parse.Span;

class MentionFinderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Lexicon LEXICON = Lexicon.bundled(CODEBOOK);
    private static final MentionFinder FINDER =
            new MentionFinder(new ProfessionalNames(CODEBOOK), LEXICON, new ServiceCues(LEXICON.services()));

    private static List<String> named(String text, String home) {
        List<Sentence> sentences = Sentence.of(new Span(1, 0, text.length()), text, false);
        return FINDER.in(sentences, new ServiceCues(Map.of()), Optional.ofNullable(home)).stream()
                .map(m -> text.substring(m.span().start(), m.span().end()) + " = " + m.code())
                .toList();
    }

    private static List<String> named(String text) {
        return named(text, null);
    }

    @Test
    void staffAreNamedByTheirPlaceOfWork() {
        assertThat(named("The ward sister rang the practice receptionist."))
                .containsExactly("ward sister = hospital", "practice receptionist = gp");
    }

    @Test
    void theLongestNameWins() {
        assertThat(named("A crisis line nurse met the perinatal nurse and the school nurse."))
                .containsExactly(
                        "crisis line = adult-mental-health",
                        "perinatal nurse = adult-mental-health",
                        "school nurse = school-nursing");
    }

    @Test
    void theHubIsTheFrontDoorUnlessAnotherOneIsNamed() {
        assertThat(named("The hub closed it before the family hub heard from the neonatal unit."))
                .containsExactly("The hub = csc", "family hub = early-help", "neonatal unit = hospital");
    }

    @Test
    void aPlaceWhereSomeoneIsTakenIsNoService() {
        assertThat(named("Leo was admitted to hospital while his sister went to school."))
                .isEmpty();
    }

    @Test
    void sheIsTheWorkerOfTheSentenceBefore() {
        assertThat(named("The housing officer saw the mattress. She took a photograph. She sent it on."))
                .containsExactly("housing officer = housing", "She = housing", "She = housing");
    }

    @Test
    void heIsNotTheClinicOfTheSentenceBefore() {
        assertThat(named("The audiology clinic wrote three times. He was never brought."))
                .containsExactly("audiology clinic = hospital");
    }

    @Test
    void weIsTheServiceWhoseReportItIs() {
        assertThat(named("We did not ask, and our form has no box for it.", "probation"))
                .containsExactly("We = probation", "our = probation");
        assertThat(named("We did not ask, and our form has no box for it.")).isEmpty();
    }

    @Test
    void aRoleThatSeveralServicesHaveBelongsToTheServiceWhoseReportItIs() {
        assertThat(named("The consultant wrote to the surgery.", "camhs"))
                .containsExactly("The consultant = camhs", "the surgery = gp");
        assertThat(named("The consultant wrote to the surgery.", "school"))
                .containsExactly("consultant = hospital", "the surgery = gp");
    }

    @Test
    void aRoleBelongsToTheServiceThatTheHeadingNames() {
        Sentence heading = Sentence.of(new Span(1, 0, 9), "Probation", true).getFirst();
        String text = "The tutor knew.";
        Sentence sentence =
                Sentence.of(new Span(1, 0, text.length()), text, false).getFirst();

        assertThat(FINDER.in(List.of(heading, sentence), new ServiceCues(Map.of()), Optional.empty()))
                .extracting(Mention::code)
                .containsExactly("probation", "probation");
    }
}
