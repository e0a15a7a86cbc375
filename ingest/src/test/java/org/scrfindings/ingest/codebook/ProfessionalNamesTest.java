package org.scrfindings.ingest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfessionalNamesTest {

    private final ProfessionalNames names = new ProfessionalNames(Codebook.bundled());

    private List<String> codes(String text) {
        return names.in(text).stream().map(ProfessionalNames.Mention::code).toList();
    }

    @Test
    void theLongestNameWins() {
        assertThat(codes("The school nurse rang.")).containsExactly("school-nursing");
        assertThat(codes("An adult social worker visited.")).containsExactly("adult-social-care");
    }

    @Test
    void pluralsAndPossessivesAreTheSameName() {
        assertThat(codes("two social workers, both nurseries and the charities"))
                .containsExactly("csc", "early-years", "voluntary");
        assertThat(codes("the police's and the health visitors' notes")).containsExactly("police", "health-visiting");
        assertThat(codes("Both GPs and the HVs")).containsExactly("gp", "health-visiting");
    }

    @Test
    void apostrophesMayBeCurlyAndSpacesHyphens() {
        assertThat(codes("children’s social care")).containsExactly("csc");
        assertThat(codes("The health-visitor and the out-of-hours GP")).containsExactly("health-visiting", "gp");
        assertThat(codes("the social\nworker")).containsExactly("csc");
    }

    @Test
    void abbreviationsAreNotFoundInsideOrAsOrdinaryWords() {
        assertThat(codes("He was signed off; ed, sn, sw, hv and dsl are no services."))
                .isEmpty();
        assertThat(codes("seen in ED, known to SN")).containsExactly("hospital", "school-nursing");
        assertThat(codes("Potato mash was on the menu.")).isEmpty();
    }

    @Test
    void longAbbreviationsMayBeWrittenLikeAWord() {
        assertThat(codes("The Marac and the MARAC; Camhs too"))
                .containsExactly("domestic-abuse", "domestic-abuse", "camhs");
    }

    @Test
    void placesAreOffsetsIntoTheText() {
        ProfessionalNames.Mention mention = names.in("Then the midwife rang.").getFirst();

        assertThat("Then the midwife rang.".substring(mention.start(), mention.end()))
                .isEqualTo("midwife");
    }
}
