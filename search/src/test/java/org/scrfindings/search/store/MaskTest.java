package org.scrfindings.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrfindings.search.store.Mask.Hidden;

/** Masks hide words and move nothing. */
class MaskTest {

    private static final String TEXT = "Told by Ms Orla\nQuill of the school; Orlando was not.";

    private final Mask mask = new Mask(List.of(new Hidden(8, "Ms Orla\nQuill")));

    @Test
    void everyCharacterButALineFeedIsHidden() {
        assertThat(mask.over(TEXT, 0)).isEqualTo("Told by ███████\n█████ of the school; Orlando was not.");
    }

    @Test
    void aPieceIsMaskedAsTheTextIs() {
        for (int start = 0; start < TEXT.length(); start++) {
            for (int end = start; end <= TEXT.length(); end++) {
                String piece = TEXT.substring(start, end);
                String masked = mask.over(piece, start);
                assertThat(masked).isEqualTo(mask.over(TEXT, 0).substring(start, end));
                assertThat(mask.lifted(masked, start)).isEqualTo(piece);
            }
        }
    }

    @Test
    void wordsAreHiddenWhereverTheyAreSaidAgain() {
        assertThat(mask.within("3. ms orla quill's account")).isEqualTo("3. █████████████'s account");
        assertThat(mask.within("Ms Orla Quillan")).isEqualTo("Ms Orla Quillan");
        assertThat(mask.within(null)).isNull();
    }

    @Test
    void withoutRedactionsNothingIsHidden() {
        Mask none = new Mask(List.of(new Hidden(3, " ")));
        assertThat(none.hidesNothing()).isTrue();
        assertThat(none.within(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void aCharacterOfTwoUnitsBecomesTwoBlocks() {
        Mask pair = new Mask(List.of(new Hidden(2, "\uD83D\uDC76")));
        assertThat(pair.over("a \uD83D\uDC76 b", 0)).isEqualTo("a ██ b");
    }
}
