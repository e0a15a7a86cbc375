package org.scrfindings.ingest.code.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Speaks the chat completions protocol with the one address that the operator gave; follows no redirects. */
final class ChatClient {

    private static final int OK = 200;

    private final RemoteSettings settings;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();

    ChatClient(RemoteSettings settings) {
        this.settings = settings;
        http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * The model's answer, which is to be a JSON object.
     *
     * @throws IOException when the service cannot be reached, is too slow or answers with something else
     * @throws InterruptedException when the calling thread is interrupted while it waits
     */
    JsonNode ask(String instructions, String question) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(instructions, question), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new UnusableAnswerException("status " + response.statusCode());
        }
        try {
            JsonNode content = json.readTree(response.body()).at("/choices/0/message/content");
            JsonNode answer = json.readTree(content.asText());
            if (!answer.isObject()) {
                throw new UnusableAnswerException("no JSON object");
            }
            return answer;
        } catch (JsonProcessingException e) {
            // The library's message quotes the answer, which quotes the document.
            throw new UnusableAnswerException("no JSON");
        }
    }

    private HttpRequest request(String instructions, String question) throws IOException {
        Map<String, Object> body = Map.of(
                "model", settings.model(),
                "temperature", 0,
                "seed", 1,
                "response_format", Map.of("type", "json_object"),
                "messages",
                        List.of(
                                Map.of("role", "system", "content", instructions),
                                Map.of("role", "user", "content", question)));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.address() + "/chat/completions"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }
}
