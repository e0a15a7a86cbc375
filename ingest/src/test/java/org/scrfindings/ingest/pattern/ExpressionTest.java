package org.scrfindings.ingest.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void separatorsInBracketsAndBehindABackslashPartNothing() {
        assertThat(Expression.parted("a(b|c)|[d|e]\\||f", "|")).containsExactly("a(b|c)", "[d|e]\\|", "f");
    }

    @Test
    void anExpressionWithoutSeparatorIsOnePart() {
        assertThat(Expression.parted("not told", " .. ")).containsExactly("not told");
    }
}
