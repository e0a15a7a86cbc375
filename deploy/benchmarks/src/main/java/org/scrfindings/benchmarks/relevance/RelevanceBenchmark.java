package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.scrfindings.benchmarks.Http;
import org.scrfindings.benchmarks.relevance.RelevanceReport.Answered;
import org.scrfindings.benchmarks.relevance.RelevanceReport.Figures;

/** Asks a service that holds the sample reviews judged questions, in each mode. */
public final class RelevanceBenchmark {

    private static final List<String> MODES = List.of("keyword", "semantic", "hybrid");
    private static final String QUESTIONS = "/relevance/sample-questions.json";
    private static final int GOOD = 2;

    private final Http http = new Http();
    private final URI service;

    public RelevanceBenchmark(URI service) {
        this.service = service;
    }

    private record Score(double ndcg, boolean success, boolean answered) {}

    public RelevanceReport run() throws IOException, InterruptedException {
        List<JudgedQuestion> questions = questions();
        checkThatAllIsThere(questions);
        Map<String, Figures> modes = new LinkedHashMap<>();
        List<Answered> each = new ArrayList<>();
        questions.forEach(q -> each.add(new Answered(q.question(), new LinkedHashMap<>())));
        for (String mode : MODES) {
            List<Score> scores = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Score score = score(questions.get(i), mode);
                scores.add(score);
                each.get(i).ndcg().put(mode, score.ndcg());
            }
            modes.put(mode, figures(scores));
        }
        return new RelevanceReport(questions.size(), modes, each);
    }

    private static List<JudgedQuestion> questions() throws IOException {
        try (InputStream json = RelevanceBenchmark.class.getResourceAsStream(QUESTIONS)) {
            JsonNode all = new ObjectMapper().readTree(json);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(JudgedQuestion::of)
                    .toList();
        }
    }

    /** A passage that is read otherwise than when it was judged would silently count as not found. */
    private void checkThatAllIsThere(List<JudgedQuestion> questions) throws IOException, InterruptedException {
        List<String> texts = texts("limit=200");
        for (JudgedQuestion question : questions) {
            for (JudgedQuestion.Judged judged : question.judged()) {
                if (texts.stream().noneMatch(t -> t.startsWith(judged.passage()))) {
                    throw new IllegalStateException("no finding of the samples begins with: " + judged.passage());
                }
            }
        }
    }

    private Score score(JudgedQuestion question, String mode) throws IOException, InterruptedException {
        List<Integer> grades = texts("limit=" + Ndcg.DEPTH + "&mode=" + mode + "&q=" + Http.encoded(question.question()))
                .stream()
                .map(question::grade)
                .toList();
        return new Score(
                Ndcg.of(grades, question.best()), !grades.isEmpty() && grades.getFirst() >= GOOD, !grades.isEmpty());
    }

    private List<String> texts(String parameters) throws IOException, InterruptedException {
        JsonNode page = http.getJson(service.resolve("/api/v1/findings?" + parameters));
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(f -> f.get("text").asText())
                .toList();
    }

    private static Figures figures(List<Score> scores) {
        return new Figures(
                scores.stream().mapToDouble(Score::ndcg).average().orElseThrow(),
                share(scores.stream().filter(Score::success).count(), scores),
                share(scores.stream().filter(Score::answered).count(), scores));
    }

    private static double share(long some, List<Score> all) {
        return (double) some / all.size();
    }
}
