package org.scrfindings.benchmarks.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrfindings.ingest.codebook.Codebook;

class TopicTest {

    @Test
    void theCorpusIsAboutEveryIssueOfTheCodebookAndKnowsNoOtherCode() {
        Codebook codebook = Codebook.bundled();
        List<Topic> topics = Topic.all();
        assertThat(topics.stream().map(Topic::issue)).containsExactlyInAnyOrderElementsOf(codes(codebook.issues()));
        assertThat(codes(codebook.themes()))
                .containsAll(topics.stream().flatMap(t -> t.themes().stream()).toList());
        assertThat(codes(codebook.professionals()))
                .containsAll(topics.stream()
                        .flatMap(t -> t.pairs().stream())
                        .flatMap(p -> Stream.of(p.split("~")))
                        .toList());
    }

    private static List<String> codes(List<? extends Codebook.Entry> entries) {
        return entries.stream().map(Codebook.Entry::code).toList();
    }
}
