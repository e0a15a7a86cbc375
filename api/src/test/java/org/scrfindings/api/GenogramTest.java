package org.scrfindings.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.scrfindings.api.Repository.ANALYST;
import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.as;
import static org.scrfindings.api.Repository.asPublic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A picture of a family is kept, shown to those who may see it, and published only after a person's decision. */
@QuarkusTest
class GenogramTest {

    private static final String DRAWING = """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">
              <script>alert(1)</script><rect width="9" height="9"/><text x="1" y="9">Mother</text>
            </svg>
            """;

    @Test
    void aPersonDecidesAboutEveryGenogram() {
        String review = Repository.draft("With a genogram", "Westerly");
        JsonPath genogram = Repository.read(review, "family.svg", DRAWING);
        String id = genogram.getString("id");
        Repository.submit(review);
        ProblemBody.of(as(CURATOR).post("/reviews/{id}/publication", review), 409, "open-disclosures");

        String disclosure = as(CURATOR)
                .get("/documents/{id}/disclosures", id)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].severity", equalTo("high"))
                .extract()
                .path("items[0].id");
        as(CURATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("status", "accepted", "reason", "Names and ages were taken out of the drawing."))
                .patch("/disclosures/{id}", disclosure)
                .then()
                .statusCode(200);
        as(CURATOR).post("/reviews/{id}/publication", review).then().statusCode(200);

        asPublic().get("/documents/{id}", id).then().statusCode(404);
        as(ANALYST).get("/documents/{id}", id).then().body("kind", equalTo("genogram"));
    }

    @Test
    void aDrawingIsNeverServedAsSomethingThatRuns() {
        String review = Repository.draft("With a drawing", "Westerly");
        JsonPath genogram = Repository.read(review, "family.svg", DRAWING);

        as(CURATOR)
                .get("/documents/{id}/original", genogram.getString("id"))
                .then()
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"));
        as(CURATOR).get("/documents/{id}/text", genogram.getString("id")).then().body(equalTo("Mother"));
    }
}
