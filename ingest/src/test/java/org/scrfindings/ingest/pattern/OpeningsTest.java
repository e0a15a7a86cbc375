package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static final Pattern WITH_GAP = Pattern.compile("not( \\w+){0,8}? (told|asked)");

    private final Openings openings =
            new Openings(List.of(WITH_GAP, Pattern.compile("midwife"), Pattern.compile("midnight")));

    @Test
    void onlyWhatMayGoOnIsWorthATry() {
        assertThat(openings.at("the midwife", 4)).containsExactly(1);
        assertThat(openings.at("not yet told", 0)).containsExactly(0);
        assertThat(openings.at("the midwife", 0)).isEmpty();
    }

    @Test
    void aTextThatEndsLeavesOpenWhatMightHaveCome() {
        assertThat(openings.at("mid", 0)).containsExactly(1, 2);
    }

    /** What no expression can go on with needs no room: here some twenty thousand dead ends. */
    @Test
    void deadEndsDoNotUseUpTheRoom() {
        Openings two = new Openings(List.of(Pattern.compile("[a-f]{3}!"), Pattern.compile("midwife")));
        for (String beginning : List.of("", "a", "b", "c", "d", "e", "f")) {
            for (int i = 0; i < 36; i++) {
                String more = beginning + "abcdef".charAt(i / 6) + "abcdef".charAt(i % 6);
                IntStream.range(' ', '~').forEach(last -> two.at(more + (char) last, 0));
            }
        }

        assertThat(two.at("midwife", 0)).containsExactly(1);
    }

    /** Reports have tens of thousands of words behind "not"; they leave room for the beginnings that come later. */
    @Test
    void endlessWaysToGoOnDoNotUseUpTheRoom() {
        IntStream.range(0, 100_000).forEach(i -> openings.at("not " + Integer.toString(i, 36) + " told", 0));

        assertThat(openings.at("midwife", 0)).containsExactly(1);
    }
}
