package org.scrfindings.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.scrfindings.benchmarks.national.CorpusLoader;
import org.scrfindings.benchmarks.relevance.RelevanceReport.Answered;
import org.scrfindings.benchmarks.relevance.RelevanceReport.Figures;
import org.scrfindings.benchmarks.running.Engines;
import org.scrfindings.benchmarks.running.Http;

/**
 * Asks a service that holds the sample reviews judged questions, in each mode; then adds a made-up corpus and asks that.
 */
public final class RelevanceBenchmark {

    private static final List<String> MODES = List.of("keyword", "semantic", "hybrid");
    private static final int GOOD = 2;
    private static final int CORPUS = 2_000;
    private static final long SEED = 1;

    private final Http http = new Http();
    private final URI service;
    private final Engines engines;

    public RelevanceBenchmark(URI service, Engines engines) {
        this.service = service;
        this.engines = engines;
    }

    private record Score(double ndcg, boolean success, boolean answered) {}

    public List<RelevanceReport> run(PrintStream progress) throws IOException, InterruptedException, SQLException {
        List<SampleQuestion> questions = SampleQuestion.all();
        List<JsonNode> samples = findings("limit=200");
        checkThatAllIsThere(questions, samples);
        RelevanceReport ofSamples = ask("%d questions to the samples".formatted(questions.size()), questions, "");
        new CorpusLoader(engines, progress).load(CORPUS, SEED);
        List<CorpusQuestion> toCorpus = CorpusQuestion.all();
        return List.of(
                ofSamples, ask("%d questions to the corpus".formatted(toCorpus.size()), toCorpus, allBut(samples)));
    }

    /** A passage that is read otherwise than when it was judged would silently count as not found. */
    private static void checkThatAllIsThere(List<SampleQuestion> questions, List<JsonNode> samples) {
        questions.stream()
                .flatMap(q -> q.judged().stream())
                .filter(j ->
                        samples.stream().noneMatch(f -> f.get("text").asText().startsWith(j.passage())))
                .findFirst()
                .ifPresent(j -> {
                    throw new IllegalStateException("no finding of the samples begins with: " + j.passage());
                });
    }

    private static String allBut(List<JsonNode> samples) {
        return samples.stream()
                .map(f -> f.get("review").get("localBody").asText())
                .distinct()
                .map(body -> "&not_localBody=" + Http.encoded(body))
                .collect(Collectors.joining());
    }

    private RelevanceReport ask(String asked, List<? extends JudgedQuestion> questions, String filter)
            throws IOException, InterruptedException {
        Map<String, Figures> modes = new LinkedHashMap<>();
        List<Answered> each = new ArrayList<>();
        questions.forEach(q -> each.add(new Answered(q.text(), new LinkedHashMap<>())));
        for (String mode : MODES) {
            List<Score> scores = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                scores.add(score(questions.get(i), mode, filter));
                each.get(i).ndcg().put(mode, scores.getLast().ndcg());
            }
            modes.put(mode, figures(scores));
        }
        return new RelevanceReport(asked, modes, each);
    }

    private Score score(JudgedQuestion question, String mode, String filter) throws IOException, InterruptedException {
        String parameters =
                "limit=%d&mode=%s&q=%s%s".formatted(Ndcg.DEPTH, mode, Http.encoded(question.text()), filter);
        List<Integer> grades =
                findings(parameters).stream().map(question::grade).toList();
        return new Score(
                Ndcg.of(grades, question.best()), !grades.isEmpty() && grades.getFirst() >= GOOD, !grades.isEmpty());
    }

    private List<JsonNode> findings(String parameters) throws IOException, InterruptedException {
        JsonNode page = http.getJson(service.resolve("/api/v1/findings?" + parameters));
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
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
