package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.code.NoMeaning;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.codebook.Codebook;

class PassageReaderTest {

    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void aShortNameThatTheDocumentDefinesStandsForItsService() {
        Written written = new Written("Analysis")
                .words("Wold Valley Recovery Service (WVRS) gave its records to the review.")
                .finding("WVRS wrote to the GP and had no answer.");

        var readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages());

        assertThat(readings).singleElement().satisfies(reading -> assertThat(reading.mentions())
                .extracting(Mention::code)
                .containsExactly("substance-misuse", "gp"));
    }

    @Test
    void whoIsIntroducedByARoleStandsForItsServiceFromThenOn() {
        Written written = new Written("Analysis")
                .words("A care coordinator, CC4, took over. He knew Ms Elm, a teacher, by sight.")
                .finding("CC4 did not speak to Ms Elm.");

        var readings = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages());

        assertThat(readings).singleElement().satisfies(reading -> assertThat(reading.mentions())
                .extracting(Mention::code)
                .containsExactly("adult-mental-health", "school"));
    }

    private static List<String> named(String before, String passage) {
        Written written = new Written("Analysis").words(before).finding(passage);
        Reading reading = new PassageReader(CODEBOOK, Lexicon.bundled(CODEBOOK), new NoMeaning())
                .read(written.document(), written.outline(), written.passages())
                .getFirst();
        return reading.mentions().stream()
                .map(m -> m.span().in(written.document().text()) + " = " + m.code())
                .toList();
    }

    @Test
    void whoIsCalledByARoleBelongsToTheServiceThatTheSectionNamedLast() {
        String passage = "The key worker did not ring the surgery when the prescription was left.";
        assertThat(named("The recovery service had opened the case in May.", passage))
                .containsExactly("The key worker = substance-misuse", "the surgery = gp");
        assertThat(named("The recovery service closed. The women's refuge took over.", passage))
                .containsExactly("The key worker = domestic-abuse", "the surgery = gp");
        assertThat(named("Nothing is known of the autumn.", passage)).containsExactly("the surgery = gp");
    }

    @Test
    void aRoleOfASpecialistIsThatOfTheSectionsService() {
        String passage = "The consultant wrote to nobody but the surgery.";
        assertThat(named("CAMHS saw him twice.", passage))
                .containsExactly("The consultant = camhs", "the surgery = gp");
        assertThat(named("He was seen twice.", passage)).containsExactly("consultant = hospital", "the surgery = gp");
    }

    @Test
    void aRoleStaysOpenWhereThePassageNamesWhoseItMayBe() {
        assertThat(named(
                        "The recovery service had opened the case.",
                        "Probation wanted a report that the worker never sent."))
                .containsExactly("Probation = probation");
    }

    @Test
    void aNameThatTheDocumentExplainsStandsForItsService() {
        assertThat(named(
                        "Fernside, a supported lodgings scheme for young people, took him in. Staff rang Fernside daily.",
                        "The social worker did not tell Fernside of the notice."))
                .containsExactly("social worker = csc", "Fernside = housing");
        assertThat(named(
                        "A young carers' project called Open Hands knew her. She liked Open Hands.",
                        "The school did not ask Open Hands."))
                .containsExactly("The school = school", "Open Hands = voluntary");
        assertThat(named(
                        "He left a hostel for young men called Ashgrove and a nursery called Sunbeams. She liked Sunbeams.",
                        "Nobody at Sunbeams asked the school."))
                .containsExactly("Sunbeams = early-years", "the school = school");
        assertThat(named(
                        "However, a social worker visited. In Marlow, a teacher for the deaf saw him. He liked Marlow.",
                        "However, nobody in Marlow was told."))
                .isEmpty();
    }
}
