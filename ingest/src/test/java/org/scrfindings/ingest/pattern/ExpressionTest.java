package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void separatorsInBracketsAndBehindABackslashPartNothing() {
        assertThat(new Expression("a(b|(c|d))|[(|e]\\||f").parts("|")).containsExactly("a(b|(c|d))", "[(|e]\\|", "f");
    }

    @Test
    void anExpressionWithoutSeparatorIsOnePart() {
        assertThat(new Expression("not told").parts(" .. ")).containsExactly("not told");
    }
}
