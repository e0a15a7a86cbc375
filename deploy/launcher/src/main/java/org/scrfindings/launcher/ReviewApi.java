package org.scrfindings.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The few calls of the public API that loading a dossier needs, made with the demonstration curator's key. A failure's
 * message holds the call and the status, never the answer's body: that may quote a document.
 */
final class ReviewApi {
    private static final String KEY = "Bearer demo-curator";
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);
    private static final int TRIES = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    /** {@code address} is the service's, without a path. */
    ReviewApi(String address) {
        this.base = address + "/api/v1";
    }

    /** The review's id, also when a review was made under this key before. */
    String createReview(String idempotencyKey, JsonNode review) throws IOException, InterruptedException {
        return call(request("/reviews")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(review.toString())))
                .path("id")
                .asText();
    }

    String reviewStatus(String review) throws IOException, InterruptedException {
        return status("/reviews/" + review);
    }

    /** The document's id, also when these bytes are there already. */
    String upload(String review, Path file) throws IOException, InterruptedException {
        MultipartFile body = MultipartFile.of(file);
        return call(request("/reviews/" + review + "/documents")
                        .header("Content-Type", body.contentType())
                        .POST(BodyPublishers.ofByteArray(body.bytes())))
                .path("id")
                .asText();
    }

    String documentStatus(String document) throws IOException, InterruptedException {
        return status("/documents/" + document);
    }

    void submit(String review) throws IOException, InterruptedException {
        call(request("/reviews/" + review + "/submission").POST(BodyPublishers.noBody()));
    }

    void publish(String review) throws IOException, InterruptedException {
        call(request("/reviews/" + review + "/publication").POST(BodyPublishers.noBody()));
    }

    private String status(String path) throws IOException, InterruptedException {
        return call(request(path).GET()).path("status").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER_LIMIT)
                .header("Authorization", KEY);
    }

    private JsonNode call(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    request.method() + " " + request.uri().getPath() + " was answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    /** The service may be on its way back up; every call may be repeated. */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw new IOException("the service does not answer", e);
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }
}
