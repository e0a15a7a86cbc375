package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.parse.Span;

class AliasesTest {

    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Lexicon LEXICON = Lexicon.bundled(CODEBOOK);
    private static final Aliases ALIASES =
            new Aliases(new ProfessionalNames(CODEBOOK), new ServiceCues(LEXICON.services()));

    private static Map<String, String> called(String document, String sentence) {
        Sentence said = new Sentence(new Span(1, 0, sentence.length()), sentence, false);
        return new ServiceCues(ALIASES.of(document))
                .in(said)
                .collect(Collectors.toMap(
                        c -> sentence.substring(c.hit().start(), c.hit().end()), ServiceCues.Called::code));
    }

    @Test
    void aNameInBracketsStandsForTheServiceBeforeIt() {
        assertThat(called(
                        "Records came from the Wold Recovery Service (WRS) and the police.",
                        "WRS did not write to the police."))
                .isEqualTo(Map.of("WRS", "substance-misuse"));
    }

    @Test
    void aTeamIsKnownByItsTradeWhereTheCodebookHasNoNameForIt() {
        String document = "The hospital runs the children's epilepsy nurse team (CENT). The Disabled Children's Team"
                + " (DCT) held the case.";

        assertThat(called(document, "CENT told the DCT.")).isEqualTo(Map.of("CENT", "hospital", "DCT", "csc"));
    }

    @Test
    void aNameForEveryoneStandsForNoService() {
        assertThat(List.copyOf(called("All partner agencies (the Partnership) took part.", "The Partnership agreed.")
                        .values()))
                .isEmpty();
    }
}
