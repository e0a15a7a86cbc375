package org.scrfindings.benchmarks.searching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Stands between a service and the engine and keeps the first search that passes: what the engine is asked on its own
 * afterwards is byte for byte what the service asks it.
 */
final class Recorder implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI engine;
    private final HttpServer server;
    private EngineRequest first;

    /** @param address its path and parameters */
    record EngineRequest(URI address, String body) {}

    Recorder(URI engine) throws IOException {
        this.engine = engine;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    synchronized void forget() {
        first = null;
    }

    /** The first search since the last {@link #forget}, or null. */
    synchronized EngineRequest first() {
        return first;
    }

    private synchronized void keep(URI address, byte[] body) {
        if (first == null && address.getPath().endsWith("/_search")) {
            first = new EngineRequest(engine.resolve(address), new String(body, StandardCharsets.UTF_8));
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            keep(exchange.getRequestURI(), body);
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(engine.resolve(exchange.getRequestURI()))
                            .header("Content-Type", "application/json")
                            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofByteArray());
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .add("Content-Type", type));
            boolean none = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), none ? -1 : answer.body().length);
            if (!none) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
