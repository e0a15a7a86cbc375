package org.scrfindings.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Speaks as much of the public API as the launcher uses, and remembers what was asked of it. */
public final class StandInService implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> reviewStatus = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private String documentStatus = "ready";

    StandInService(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/environment", exchange -> answer(exchange, 200, environment()));
        server.createContext("/calls", exchange -> answer(exchange, 200, String.join("\n", calls)));
        server.createContext("/api/v1/", this::api);
        server.start();
    }

    /** The service as the launcher starts it: told by its environment where to listen. */
    public static void main(String[] arguments) throws IOException {
        new StandInService(Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
    }

    /** A jar that {@code java -jar} can run: its manifest points at this class and what it needs. */
    static Path jar(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        Path jar = folder.resolve("service.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> calls() {
        return calls;
    }

    void setReviewStatus(String review, String status) {
        reviewStatus.put(review, status);
    }

    void setDocumentStatus(String status) {
        documentStatus = status;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String classPath() {
        StringBuilder entries = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            entries.append(Path.of(entry).toUri()).append(' ');
        }
        return entries.toString();
    }

    private static String environment() throws IOException {
        return new ObjectMapper().writeValueAsString(System.getenv());
    }

    private synchronized void api(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        String[] steps = path.split("/");
        if (!"Bearer demo-curator".equals(key)) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            String status = steps[0].equals("documents") ? documentStatus : reviewStatus.get(steps[1]);
            answer(exchange, 200, "{\"status\": \"" + status + "\"}");
        } else {
            calls.add(path + fileName(body));
            answer(exchange, 201, "{\"id\": \"" + posted(exchange, steps) + "\"}");
        }
    }

    private String posted(HttpExchange exchange, String... steps) {
        if (steps.length == 1) {
            String review = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            reviewStatus.putIfAbsent(review, "draft");
            return review;
        }
        switch (steps[2]) {
            case "submission" -> reviewStatus.put(steps[1], "submitted");
            case "publication" -> reviewStatus.put(steps[1], "published");
            default -> {}
        }
        return "document";
    }

    private static String fileName(String body) {
        int at = body.indexOf("filename=\"");
        return at < 0 ? "" : " " + body.substring(at + 10, body.indexOf('"', at + 10));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
