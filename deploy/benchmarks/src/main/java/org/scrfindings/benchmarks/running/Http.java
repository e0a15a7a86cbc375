package org.scrfindings.benchmarks.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Requests to the service and to the engine; whatever is not answered with 200 ends the benchmark. */
public final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The whole body, read to its end. */
    public byte[] get(URI address) throws IOException, InterruptedException {
        return send(asCurator(address));
    }

    /** The same without a key. */
    public byte[] getAsPublic(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).build());
    }

    private static HttpRequest asCurator(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer demo-curator")
                .build();
    }

    /** How many bytes the body has, read to its end and not kept. */
    public long download(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(asCurator(address), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("%s was answered with %d".formatted(address, answer.statusCode()));
            }
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    public JsonNode getJson(URI address) throws IOException, InterruptedException {
        return JSON.readTree(get(address));
    }

    public byte[] post(URI address, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public void put(URI address, String body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("%s %s was answered with %d: %s"
                    .formatted(
                            request.method(),
                            request.uri(),
                            answer.statusCode(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
