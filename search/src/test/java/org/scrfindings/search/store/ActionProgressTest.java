package org.scrfindings.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 6, 30);

    private static boolean isOverdue(String due, String status) {
        StoredAction action = new StoredAction("1", "Write a protocol", "", due, due, status, "", 1, 0, 10);
        return ActionProgress.isOverdue(action, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Red", "Under way", "Not complete", "Partly achieved", "Amber - to be completed by May"})
    void anActionWhoseDateHasPassedIsOverdueUntilItIsDone(String status) {
        assertThat(isOverdue("2015-06-29", status)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complete", "COMPLETED 3 May", "Blue", "Green", "Done", "Protocol in place", "Signed off"})
    void anActionThatIsDoneIsNotOverdue(String status) {
        assertThat(isOverdue("2015-06-29", status)).isFalse();
    }

    @Test
    void aMonthHasPassedWithItsLastDay() {
        assertThat(isOverdue("2015-06", "")).isFalse();
        assertThat(isOverdue("2015-05", "")).isTrue();
        assertThat(isOverdue("2015", "")).isFalse();
    }

    @Test
    void anActionWithoutADateIsNeverOverdue() {
        assertThat(isOverdue("", "Red")).isFalse();
    }
}
