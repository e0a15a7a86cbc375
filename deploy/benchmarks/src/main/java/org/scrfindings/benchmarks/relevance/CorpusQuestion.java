package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.scrfindings.benchmarks.national.Topic;

/**
 * A question to the made-up corpus. Which passages answer it is known from what these were made of: 3 where the issue is
 * what the passage is about, 1 where it is about another and has this too.
 */
record CorpusQuestion(String issue, String text) implements JudgedQuestion {

    private static final String QUESTIONS = "/relevance/corpus-questions.txt";

    static List<CorpusQuestion> all() {
        return Topic.lines(QUESTIONS).stream()
                .map(line -> line.split(" \\| "))
                .map(parts -> new CorpusQuestion(parts[0], parts[1]))
                .toList();
    }

    @Override
    public int grade(JsonNode finding) {
        List<String> issues = StreamSupport.stream(finding.get("issues").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return issues.indexOf(issue) == 0 ? 3 : issues.contains(issue) ? 1 : 0;
    }

    /** There are more of the highest grade than are looked at. */
    @Override
    public List<Integer> best() {
        return Collections.nCopies(Ndcg.DEPTH, 3);
    }
}
