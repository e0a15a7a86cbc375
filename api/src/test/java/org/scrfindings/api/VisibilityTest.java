package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what: every door obeys the rule that {@link Reader} and {@link Dossier} say in plain words. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {

    /** Who reads. The demo key {@code demo-lscb} belongs to Demoshire. */
    private enum Reader {
        PUBLIC(null),
        BOARD(Repository.BOARD),
        RESEARCHER(Repository.RESEARCHER),
        ANALYST(Repository.ANALYST),
        CURATOR(Repository.CURATOR),
        ADMIN(Repository.ADMIN);

        private final String key;

        Reader(String key) {
            this.key = key;
        }

        RequestSpecification asks() {
            return key == null ? asPublic() : as(key);
        }

        boolean seesEverything() {
            return this == CURATOR || this == ADMIN;
        }

        boolean owns(Dossier dossier) {
            return this == BOARD && dossier.body().equals("Demoshire");
        }

        /** Published reviews are everyone's; others are their own body's, the curators' and the administrators'. */
        boolean seesReview(Dossier dossier) {
            return seesEverything() || owns(dossier) || dossier.published();
        }

        /** Restricted kinds of published reviews are the analysts' as well; a researcher needs a project, and has none here. */
        boolean seesRestricted(Dossier dossier) {
            boolean approved = this == ANALYST;
            return seesEverything() || owns(dossier) || dossier.published() && approved;
        }

        /** The figure of so many findings of open and of restricted documents. */
        Object isTold(int open, int restricted) {
            return this == RESEARCHER || this == ANALYST ? Counted.shown(open, restricted) : open + restricted;
        }

        /** What may identify someone, and the way to publication, are for those who decide about it. */
        boolean seesWorkflow(Dossier dossier) {
            return seesEverything() || owns(dossier);
        }
    }

    /** A review with an overview report, which is public, and three documents of restricted kinds. */
    private record Dossier(String body, boolean published, String id, Map<String, String> documents) {

        static Dossier of(String body, boolean published) {
            String id = Repository.draft("Who sees what", body);
            byte[] overview = Repository.overview(
                    "The school did not share its concerns with the health visitor, so nobody knew that the child was losing weight.",
                    "The police did not tell the social worker of the call, and no strategy discussion was held about the children.");
            byte[] agencyReport = Repository.overview(
                    "The midwife did not ask the GP about the father, and his history of violence was not known to the hospital.");
            Map<String, String> documents = new TreeMap<>(Map.of(
                    "overview-report", upload(id, "overview-report", overview),
                    "individual-management-review", upload(id, "individual-management-review", agencyReport),
                    "chronology", upload(id, "chronology", Documents.chronology()),
                    "action-plan", upload(id, "action-plan", Documents.actionPlan())));
            documents.values().forEach(Repository::awaitRead);
            if (published) {
                Repository.publish(id);
            }
            return new Dossier(body, published, id, documents);
        }

        private static String upload(String reviewId, String kind, byte[] content) {
            return as(Repository.CURATOR)
                    .multiPart("file", kind + ".md", content)
                    .multiPart("kind", kind)
                    .post("/reviews/{id}/documents", reviewId)
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
        }

        List<String> kindsFor(Reader reader) {
            return documents.keySet().stream()
                    .filter(kind -> sees(reader, kind))
                    .toList();
        }

        boolean sees(Reader reader, String kind) {
            return kind.equals("overview-report") ? reader.seesReview(this) : reader.seesRestricted(this);
        }

        @Override
        public String toString() {
            return body + (published ? ", published" : ", draft");
        }
    }

    private final List<Dossier> dossiers = new ArrayList<>();

    @BeforeEach
    void uploadOnce() {
        if (dossiers.isEmpty()) {
            for (String body : List.of("Demoshire", "Elsewhere")) {
                dossiers.add(Dossier.of(body, false));
                dossiers.add(Dossier.of(body, true));
            }
        }
    }

    private static void answers(Response answer, boolean visible) {
        if (visible) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            ProblemBody.of(answer, 404, "not-found");
        }
    }

    @ParameterizedTest
    @EnumSource
    void reviewsAreSeenByTheRule(Reader reader) {
        List<String> listed =
                reader.asks().queryParam("limit", 200).get("/reviews").path("items.id");
        for (Dossier dossier : dossiers) {
            boolean seen = reader.seesReview(dossier);
            assertThat(listed.contains(dossier.id())).as("%s", dossier).isEqualTo(seen);
            for (String part : List.of("", "/documents", "/findings", "/chronology", "/actions")) {
                answers(reader.asks().get("/reviews/" + dossier.id() + part), seen);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreSeenByTheRule(Reader reader) {
        for (Dossier dossier : dossiers) {
            dossier.documents().forEach((kind, id) -> {
                boolean seen = dossier.sees(reader, kind);
                answers(reader.asks().get("/documents/{id}", id), seen);
                answers(reader.asks().get("/documents/{id}/text", id), seen);
                answers(reader.asks().get("/documents/{id}/original", id), seen);
                answers(reader.asks().get("/documents/{id}/events", id), seen);
            });
            if (reader.seesReview(dossier)) {
                List<String> kinds = reader.asks()
                        .get("/reviews/{id}/documents", dossier.id())
                        .path("items.kind");
                assertThat(kinds).as("%s", dossier).containsExactlyInAnyOrderElementsOf(dossier.kindsFor(reader));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfRestrictedDocumentsAreSeenByTheRule(Reader reader) {
        for (Dossier dossier : dossiers) {
            if (reader.seesReview(dossier)) {
                List<?> events = reader.asks()
                        .get("/reviews/{id}/chronology", dossier.id())
                        .path("items");
                List<?> actions =
                        reader.asks().get("/reviews/{id}/actions", dossier.id()).path("items");
                assertThat(events).as("%s", dossier).hasSize(reader.seesRestricted(dossier) ? 3 : 0);
                assertThat(actions).as("%s", dossier).hasSize(reader.seesRestricted(dossier) ? 2 : 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findingsAreSeenAndCountedByTheRule(Reader reader) {
        for (Dossier dossier : dossiers) {
            Map<String, List<String>> all = findingsByKind(Reader.CURATOR, dossier);
            assertThat(all).containsKeys("overview-report", "individual-management-review");
            Map<String, List<String>> expected = new TreeMap<>(all);
            expected.keySet().removeIf(kind -> !dossier.sees(reader, kind));
            assertThat(findingsByKind(reader, dossier)).as("%s", dossier).isEqualTo(expected);
            all.forEach((kind, ids) -> ids.forEach(id -> {
                answers(reader.asks().get("/findings/{id}", id), dossier.sees(reader, kind));
                answers(reader.asks().get("/findings/{id}/coding", id), dossier.sees(reader, kind));
            }));
        }
    }

    /** As the list has them; total and facet must say the same, as far as the reader may pass it on. */
    private static Map<String, List<String>> findingsByKind(Reader reader, Dossier dossier) {
        Response answer = reader.asks()
                .queryParam("reviewId", dossier.id())
                .queryParam("facet", "documentKind")
                .queryParam("limit", 200)
                .get("/findings");
        Map<String, List<String>> byKind = new TreeMap<>();
        List<Map<String, String>> items = answer.path("items");
        items.forEach(f -> byKind.computeIfAbsent(f.get("documentKind"), k -> new ArrayList<>())
                .add(f.get("id")));
        int open = byKind.getOrDefault("overview-report", List.of()).size();
        assertThat(answer.<Object>path("total.value")).isEqualTo(reader.isTold(open, items.size() - open));
        List<Map<String, Object>> counts = answer.path("facets.documentKind.values");
        assertThat(counts).hasSameSizeAs(byKind.keySet()).allSatisfy(count -> {
            int findings = byKind.get(count.get("code")).size();
            boolean isOpen = count.get("code").equals("overview-report");
            assertThat(count.get("count")).isEqualTo(reader.isTold(isOpen ? findings : 0, isOpen ? 0 : findings));
        });
        byKind.values().forEach(ids -> ids.sort(null));
        return byKind;
    }

    @ParameterizedTest
    @EnumSource
    void theWayToPublicationIsSeenByThoseWhoDecide(Reader reader) {
        for (Dossier dossier : dossiers) {
            String overview = dossier.documents().get("overview-report");
            for (String door :
                    List.of("/documents/" + overview + "/disclosures", "/reviews/" + dossier.id() + "/history")) {
                assertThat(reader.asks().get(door).statusCode())
                        .as("%s %s", dossier, door)
                        .isEqualTo(workflowStatus(reader, dossier));
            }
        }
    }

    private static int workflowStatus(Reader reader, Dossier dossier) {
        if (reader == Reader.PUBLIC) {
            return 401;
        }
        if (reader == Reader.RESEARCHER || reader == Reader.ANALYST) {
            return 403;
        }
        if (reader.seesWorkflow(dossier)) {
            return 200;
        }
        return dossier.published() ? 403 : 404;
    }
}
