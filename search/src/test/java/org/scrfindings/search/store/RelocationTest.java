package org.scrfindings.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Words of a former text are found again where they stand now, or not at all; never somewhere else. */
class RelocationTest {

    private static final String LETTERS = "The nurse wrote to Mrs Ashdown about the appointments, as the record shows.";
    private static final String VISITS = "In the spring Mrs Ashdown was seen at home by the worker of another team.";
    private static final String NAME = "Mrs Ashdown";

    private static OptionalInt moved(String before, String after, int start, String words) {
        assertThat(before.substring(start)).startsWith(words);
        return new Relocation(before, after).start(start, start + words.length());
    }

    private static void isAt(OptionalInt place, int expected) {
        assertThat(place).hasValue(expected);
    }

    @Test
    void inTheSameTextEveryPlaceIsWhereItWas() {
        isAt(moved(LETTERS, LETTERS, 0, "The"), 0);
    }

    @Test
    void aPassageMovesWithWhatIsPutBeforeIt() {
        isAt(moved(LETTERS, "New. " + LETTERS, 0, LETTERS), 5);
    }

    @Test
    void shortWordsAreKnownByThoseAroundThem() {
        String before = LETTERS + "\n\n" + VISITS;
        String after = VISITS + "\n\n" + LETTERS;
        isAt(moved(before, after, before.lastIndexOf(NAME), NAME), after.indexOf(NAME));
        isAt(moved(before, after, before.indexOf(NAME), NAME), after.lastIndexOf(NAME));
    }

    @Test
    void aChangeOnOneSideOfShortWordsDoesNotHideThem() {
        String after = LETTERS.replace("The nurse", "A nurse of the clinic");
        isAt(moved(LETTERS, after, LETTERS.indexOf(NAME), NAME), after.indexOf(NAME));
    }

    @Test
    void ofTwoAlikeTheNearerIsTaken() {
        String before = LETTERS + "\n\n" + LETTERS;
        int second = before.lastIndexOf("The nurse");
        isAt(moved(before, "X " + before, second, LETTERS), second + 2);
    }

    @Test
    void wordsThatAreGoneAreNowhere() {
        assertThat(moved(LETTERS, VISITS, 0, LETTERS)).isEmpty();
    }

    @Test
    void shortWordsInOtherSurroundingsAreNotTakenForTheSame() {
        assertThat(moved(LETTERS, VISITS, LETTERS.indexOf(NAME), NAME)).isEmpty();
    }
}
