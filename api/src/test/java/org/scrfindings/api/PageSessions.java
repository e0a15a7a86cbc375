package org.scrfindings.api;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;

/** People at pages have a session each, which they began on the sign-in page. */
final class PageSessions implements Credentials {

    private static final String SESSION = "scr-session";

    private final Map<String, String> begun = new HashMap<>();

    @Override
    public Map<String, String> of(Reader reader) {
        return reader.key() == null
                ? Map.of()
                : Map.of("Cookie", SESSION + "=" + begun.computeIfAbsent(reader.key(), PageSessions::begin));
    }

    private static String begin(String key) {
        String name = key.replaceFirst("^(demo|test)-", "");
        return given().redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("key", key)
                .post("/sign-in/check")
                .then()
                .statusCode(302)
                .extract()
                .cookie(SESSION);
    }
}
