package org.scrfindings.api.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A curator's program, which knows the public API alone. An {@link IOException} means that nobody answered. */
final class Client {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(40);
    private static final int PAGE = 25;
    private static final String BOUNDARY = "part-of-a-review";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String address;

    Client(String address) {
        this.address = address;
    }

    /** @param body null where it is no JSON */
    record Answer(int status, JsonNode body) {}

    int status(String path) throws IOException, InterruptedException {
        return call(path, request -> {}).status();
    }

    String createReview(String title) throws IOException, InterruptedException {
        String review = "{\"title\": \"%s\", \"reviewType\": \"serious-case-review\", \"localBody\": \"Demoshire\"}";
        Answer made = call("/api/v1/reviews", request -> request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(review.formatted(title))));
        return made.body().path("id").asText();
    }

    Answer upload(String review, UploadFile file) throws IOException, InterruptedException {
        return call("/api/v1/reviews/" + review + "/documents", request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(form(file)));
    }

    private static BodyPublisher form(UploadFile file) {
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head.formatted(BOUNDARY, file.name())),
                BodyPublishers.ofInputStream(() -> new SlowStream(file.bytes())),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
    }

    JsonNode documents(String review) throws IOException, InterruptedException {
        return items("/api/v1/reviews/" + review + "/documents");
    }

    /** Every finding's id as often as it is shown, page by page. */
    List<String> findings(String review) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = call("/api/v1/findings?reviewId=" + review + "&limit=" + PAGE + next, request -> {})
                    .body();
            page.path("items").forEach(finding -> ids.add(finding.path("id").asText()));
            next = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!next.isEmpty());
        return ids;
    }

    private JsonNode items(String path) throws IOException, InterruptedException {
        Answer answer = call(path, request -> {});
        if (answer.status() != 200) {
            throw new IOException(path + " was answered " + answer.status());
        }
        return answer.body().path("items");
    }

    private Answer call(String path, Consumer<HttpRequest.Builder> more) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_LIMIT)
                .header("Authorization", "Bearer demo-curator");
        more.accept(request);
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(response.statusCode(), isJson ? json.readTree(response.body()) : null);
    }
}
