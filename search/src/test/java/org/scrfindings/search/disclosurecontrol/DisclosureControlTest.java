package org.scrfindings.search.disclosurecontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of figures, by example: a count is written as open findings and restricted ones. */
class DisclosureControlTest {

    private static final DisclosureControl CONTROL = DisclosureControl.below(5);

    private static Count count(long open, long restricted) {
        return new Count(open + restricted, restricted);
    }

    private static String shown(long open, long restricted) {
        return CONTROL.shown(count(open, restricted)).toString();
    }

    private static List<String> words(List<ShownCount> figures) {
        return figures.stream().map(ShownCount::toString).toList();
    }

    @Test
    void openFindingsAreCountedExactly() {
        assertThat(List.of(shown(0, 0), shown(1, 0), shown(13, 0))).containsExactly("0", "1", "13");
    }

    @Test
    void fewRestrictedFindingsKeepAFigureBack() {
        assertThat(List.of(shown(0, 1), shown(0, 4), shown(13, 4))).containsOnly("c");
    }

    @Test
    void moreRestrictedFindingsAreCountedInFives() {
        assertThat(List.of(shown(0, 5), shown(3, 5), shown(3, 9), shown(3, 10))).containsExactly("5", "8", "8", "13");
    }

    @Test
    void noTotalGivesAwayACellThatIsKeptBack() {
        CountTable table = new CountTable(
                List.of(
                        List.of(count(2, 3), count(0, 8), count(4, 11)),
                        List.of(count(1, 0), count(0, 20), count(0, 30))),
                List.of(count(6, 22), count(1, 50)),
                List.of(count(3, 3), count(0, 28), count(4, 41)),
                count(7, 72));
        ShownTable shown = CONTROL.shown(table);
        assertThat(words(shown.cells().getFirst()))
                .as("the smallest neighbour is kept back with it")
                .containsExactly("c", "c", "14");
        assertThat(words(shown.cells().getLast())).containsExactly("1", "20", "30");
        assertThat(words(shown.rows())).containsExactly("26", "51");
        assertThat(words(shown.columns()))
                .as("the neighbour's total too, which the other totals would give away, and the neighbour with it")
                .containsExactly("c", "c", "44");
        assertThat(shown.all()).hasToString("77");
        assertThat(shown.keptBack()).isEqualTo(4);
    }

    @Test
    void aFacetKeepsBackACompanionBecauseItsTotalIsShown() {
        List<ShownCount> facet =
                CONTROL.shown(List.of(count(5, 2), count(0, 7), count(3, 12), count(9, 0)), count(17, 21));
        assertThat(words(facet)).containsExactly("c", "c", "13", "9");
    }

    @Test
    void whoseFiguresAreTrueSeesThemAll() {
        CountTable table =
                new CountTable(List.of(List.of(count(2, 3))), List.of(count(2, 3)), List.of(count(2, 3)), count(2, 3));
        ShownTable shown = DisclosureControl.none().shown(table);
        assertThat(words(shown.cells().getFirst())).containsExactly("5");
        assertThat(DisclosureControl.none().described(0).controlled()).isFalse();
    }

    @Test
    void aThresholdThatKeepsNothingBackIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureControl.below(1));
    }
}
