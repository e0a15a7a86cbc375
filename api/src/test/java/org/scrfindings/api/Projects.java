package org.scrfindings.api;

import static org.scrfindings.api.Repository.CURATOR;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;

/** Projects of the demonstration's researcher, in the steps that tests are made of. They open nothing today. */
final class Projects {

    private Projects() {}

    /** A project that waits for a decision; its identifier. */
    static String requested(String title) {
        return as(RESEARCHER)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title", title,
                        "purpose", "To learn at which transitions agencies lose sight of a child.",
                        "from", "2100-01-01",
                        "until", "2100-12-31",
                        "kinds", List.of("chronology")))
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that was approved, for a time that has not come yet. */
    static String approved(String title) {
        String id = requested(title);
        as(CURATOR)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/projects/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }
}
