package org.scrfindings.ingest.code.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.parse.Span;

class CueTest {

    private static boolean found(String cue, String text) {
        return !hits(cue, text).isEmpty();
    }

    private static List<Cue.Hit> hits(String cue, String text) {
        return new CueSet(List.of(Cue.of(cue, 1))).in(new Sentence(new Span(1, 0, text.length()), text, false));
    }

    @Test
    void aCueIsFoundInWholeWordsOnly() {
        assertThat(found("log", "It was put in the log.")).isTrue();
        assertThat(found("log", "The catalogue was logical.")).isFalse();
    }

    @Test
    void aSpaceIsAnyWhiteSpaceOrHyphen() {
        assertThat(found("step down", "the step-down meeting")).isTrue();
        assertThat(found("step down", "a step\ndown")).isTrue();
        assertThat(found("SW ?\\d+", "SW2 rang")).isTrue();
        assertThat(found("SW ?\\d+", "SW 2 rang")).isTrue();
    }

    @Test
    void apostrophesMayBeCurly() {
        assertThat(found("children's home", "the children’s home")).isTrue();
    }

    @Test
    void aGapSpansWordsOfTheSameSentence() {
        assertThat(found("not .. told", "She was not, as far as is known, told."))
                .isTrue();
        assertThat(found("not .. told", "She did not. They told her.")).isFalse();
    }

    @Test
    void whatStandsBehindAGapMayBeAnythingThatACueMayBe() {
        assertThat(found("not .. told .. school", "Nobody was not told by the school."))
                .isTrue();
        assertThat(found("not .. told .. school", "Told by the school, she was not."))
                .isFalse();
        assertThat(found("not .. told|silent", "They were silent.")).isTrue();
        assertThat(found("(not .. told)", "They were not told.")).isTrue();
        assertThat(found("child .. (child )?protection", "child protection")).isTrue();
        assertThat(found("bland .. (words)?", "It was bland,")).isTrue();
        assertThat(found("re .. assess(ed|ment)", "a re-visit, not a re-assessment"))
                .isTrue();
    }

    @Test
    void capitalsAloneAreMatchedInCapitalsOnly() {
        assertThat(found("CAF", "a CAF was begun")).isTrue();
        assertThat(found("CAF", "at the caf")).isFalse();
        assertThat(found("early help", "EARLY HELP")).isTrue();
    }

    @Test
    void everyPlaceIsFoundWhateverStandsBeforeIt() {
        String text = "MASH rang; (MASH) and \"MASH\" wrote to-MASH, not to SMASH or 4MASH.";

        assertThat(hits("MASH", text)).extracting(Cue.Hit::start).containsExactly(0, 12, 23, 38);
    }
}
