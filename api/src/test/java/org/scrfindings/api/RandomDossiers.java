package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.scrfindings.api.Dossier.Paper;

/** Reviews of several bodies in every state, with documents of several kinds; each has words of its own. */
final class RandomDossiers {

    private static final List<String> STATES = List.of(
            "draft",
            "submitted",
            "returned",
            "cleared",
            "under embargo",
            "published",
            "published",
            "published",
            "withdrawn",
            "withdrawn unseen");

    private static final List<String> KINDS = List.of(
            "overview-report",
            "executive-summary",
            "learning-summary",
            "individual-management-review",
            "chronology",
            "action-plan",
            "other");

    private final Random random;
    private final List<String> bodies;
    private int words;

    RandomDossiers(Random random) {
        this.random = random;
        this.bodies = List.of("Demoshire", "Elsewhere", "Farmarch " + word());
    }

    /** One that nobody else uses, of letters alone so that it stays one word wherever it is written. */
    private String word() {
        String letters = Long.toString(Math.abs(random.nextLong()) % 1_000_000_000L)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
                .collect(Collectors.joining());
        return "q" + letters + (char) ('k' + words++ % 10);
    }

    private record Begun(String id, String body, String word, String state, Map<String, Paper> papers) {}

    List<Dossier> make() {
        List<Begun> begun = new ArrayList<>();
        STATES.forEach(state -> begun.add(begin(state)));
        begun.forEach(b -> b.papers().keySet().forEach(id -> assertThat(
                        Repository.awaitRead(id).getString("status"))
                .as("this test needs its documents read; a machine that is too busy lets them fail")
                .isEqualTo("ready")));
        List<Dossier> made = begun.stream().map(this::finish).toList();
        made.stream().filter(d -> d.state().equals("published")).forEach(RandomDossiers::awaitFound);
        made.stream().filter(Dossier::isWithdrawn).forEach(RandomDossiers::awaitGone);
        return made;
    }

    private Begun begin(String state) {
        String body = bodies.get(random.nextInt(bodies.size()));
        String word = word();
        String id = Repository.draft("Of " + word, body);
        List<String> kinds = new ArrayList<>(KINDS);
        Collections.shuffle(kinds, random);
        Map<String, Paper> papers = new HashMap<>();
        // Every review has something that everyone might see, and something that they might not.
        kinds.sort(java.util.Comparator.comparing(k -> Reader.PUBLIC_KINDS.contains(k) ? 0 : 1));
        for (String kind : List.of(kinds.get(random.nextInt(3)), kinds.get(3 + random.nextInt(4)))) {
            String own = word();
            String paper = upload(id, kind, own);
            papers.put(paper, new Paper(paper, kind, own, List.of(), false));
        }
        return new Begun(id, body, word, state, papers);
    }

    private static String upload(String reviewId, String kind, String word) {
        return as(CURATOR)
                .multiPart("file", kind + ".md", content(kind, word))
                .multiPart("kind", kind)
                .post("/reviews/{id}/documents", reviewId)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static byte[] content(String kind, String word) {
        return switch (kind) {
            case "chronology" -> table("""
                    | Date | Agency | Event | Comment |
                    | :--- | :--- | :--- | :--- |
                    | 12 March 2013 | Health visiting | New birth visit on the %1$s. | Father was not seen. |
                    | 4 April 2013 | Police | Called to the home. No referral was made. | The %1$s was not told. |
                    """, word);
            case "action-plan" -> table("""
                    | No. | Recommendation | Action | Lead officer | Target date | Progress |
                    | --- | --- | --- | --- | --- | --- |
                    | 1 | Share concerns about the %1$s at transition | Write a joint protocol | Head of Service | 31/03/2014 | Complete |
                    """, word);
            default ->
                Repository.overview(
                        "The school did not share its concerns about the %s with the health visitor, so nobody knew that the child was losing weight."
                                .formatted(word));
        };
    }

    private static byte[] table(String rows, String word) {
        return ("# Of the family\n\n" + rows.formatted(word)).getBytes(StandardCharsets.UTF_8);
    }

    /** Takes a review whose documents are read to its state, and says what there is to be seen of it. */
    private Dossier finish(Begun begun) {
        List<Map<String, String>> findings = as(CURATOR)
                .queryParam("limit", 200)
                .get("/reviews/{id}/findings", begun.id())
                .path("items");
        List<Paper> papers = begun.papers().values().stream()
                .map(p -> new Paper(
                        p.id(),
                        p.kind(),
                        p.word(),
                        findings.stream()
                                .filter(f -> f.get("documentId").equals(p.id()))
                                .map(f -> f.get("id"))
                                .toList(),
                        false))
                .toList();
        boolean wasPublished = take(begun);
        return new Dossier(
                begun.id(), begun.body(), begun.word(), begun.state().replace(" unseen", ""), wasPublished, papers);
    }

    private static boolean take(Begun begun) {
        String id = begun.id();
        if (begun.state().equals("draft")) {
            return false;
        }
        if (begun.state().equals("withdrawn unseen")) {
            step(id, "withdrawal");
            return false;
        }
        Repository.submit(id);
        switch (begun.state()) {
            case "returned" -> step(id, "return");
            case "cleared" -> step(id, "clearance");
            case "under embargo" -> {
                as(CURATOR)
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body(Map.of(
                                "embargoUntil", LocalDate.now().plusDays(60).toString()))
                        .put("/reviews/{id}/dates", id)
                        .then()
                        .statusCode(200);
                step(id, "publication");
            }
            case "published", "withdrawn" -> {
                step(id, "publication");
                if (begun.state().equals("withdrawn")) {
                    step(id, "withdrawal");
                }
                return true;
            }
            default -> {
                // submitted
            }
        }
        return false;
    }

    private static void step(String id, String step) {
        var request = as(CURATOR);
        if (step.matches("return|withdrawal")) {
            request.contentType("application/json")
                    .body(Map.of(step.equals("return") ? "reasons" : "reason", "By the test."));
        }
        request.post("/reviews/{id}/" + step, id).then().statusCode(200);
    }

    private static void awaitFound(Dossier dossier) {
        int findings =
                dossier.papers().stream().mapToInt(p -> p.findings().size()).sum();
        Repository.await("publication", () -> Repository.count(as(Repository.ANALYST), dossier.id()) == findings);
    }

    private static void awaitGone(Dossier dossier) {
        Repository.await("withdrawal", () -> Repository.count(as(CURATOR), dossier.id()) == 0);
    }

    /** A sample of what is published, for two people to code. */
    String sample(List<Dossier> dossiers) {
        List<String> published =
                dossiers.stream().filter(Dossier::isPublished).map(Dossier::id).toList();
        return as(CURATOR)
                .contentType("application/json")
                .body(Map.of(
                        "title",
                        "Of the random reviews",
                        "size",
                        3,
                        "query",
                        Map.of("reviewId", published),
                        "coders",
                        List.of("analyst-two", "curator-two")))
                .post("/coding/samples")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
