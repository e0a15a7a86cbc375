package org.scrfindings.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        Question question = Question.of("bruising \"did not attend\" baby -school -\"foster carer\"");
        assertThat(question.words()).isEqualTo("bruising baby");
        assertThat(question.phrases()).containsExactly("did not attend");
        assertThat(question.excluded()).containsExactly("school", "foster carer");
    }

    @Test
    void hyphensInsideWordsAndLoneSignsAreNoOperators() {
        Question question = Question.of("multi-agency - \"unclosed");
        assertThat(question.words()).isEqualTo("multi-agency - \"unclosed");
        assertThat(question.excluded()).isEmpty();
    }

    @Test
    void curlyQuotationMarksMakePhrasesToo() {
        assertThat(Question.of("“core group”").phrases()).containsExactly("core group");
    }
}
