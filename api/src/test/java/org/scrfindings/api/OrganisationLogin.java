package org.scrfindings.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where people sign in with a browser, by OpenID Connect's authorization code flow. Instead of a password its form asks
 * who one is and what one may do. It is as strict as the standard wants it: a code is good once, for the client that
 * proves that it asked for it.
 */
final class OrganisationLogin {

    static final String SECRET = "a-secret-of-the-service-that-only-the-tests-know";

    /** Asked for by a name, to see what happens where nobody is let in. */
    static final String STRANGER = "stranger";

    private static final String FORM = """
            <!DOCTYPE html><html lang="en"><title>Organisation</title><h1>Your organisation</h1><form action="/consent">
            <label>Person <input name="person"></label> <label>Role <input name="role"></label>
            <label>Local body <input name="body"></label> <label>Seconds <input name="seconds" value="300"></label>
            %s<button>Go on</button></form>""";

    private final Function<JwtClaimsBuilder, String> signer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    OrganisationLogin(Function<JwtClaimsBuilder, String> signer) {
        this.signer = signer;
    }

    void serve(HttpServer server) {
        server.createContext("/authorization", this::ask);
        server.createContext("/consent", this::consent);
        server.createContext("/token", this::token);
        server.createContext("/logout", OrganisationLogin::logout);
    }

    private void ask(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean right = "code".equals(asked.get("response_type"))
                && TokenIssuer.AUDIENCE.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.containsKey("nonce")
                && asked.containsKey("state");
        String hidden = asked.entrySet().stream()
                .map(p -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(p.getKey(), p.getValue()))
                .collect(Collectors.joining());
        answer(exchange, right ? 200 : 400, "text/html", right ? FORM.formatted(hidden) : "wrong request");
    }

    private void consent(HttpExchange exchange) throws IOException {
        Map<String, String> said = parameters(exchange.getRequestURI().getRawQuery());
        String back = said.get("redirect_uri") + "?state=" + encoded(said.get("state"));
        if (STRANGER.equals(said.get("person"))) {
            redirect(exchange, back + "&error=access_denied");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, said);
        redirect(exchange, back + "&code=" + code);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> said = codes.remove(String.valueOf(sent.get("code")));
        if (said == null || !isClient(exchange) || !isSame(said, sent)) {
            answer(exchange, 400, "application/json", "{\"error\": \"invalid_grant\"}");
            return;
        }
        JwtClaimsBuilder claims = TokenIssuer.claims(said.get("person"))
                .expiresIn(Long.parseLong(said.get("seconds")))
                .claim("nonce", said.get("nonce"))
                .claim("roles", List.of(said.get("role")));
        if (!said.get("body").isEmpty()) {
            claims.claim("local_body", said.get("body"));
        }
        answer(exchange, 200, "application/json", """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": %s}""".formatted(
                        UUID.randomUUID(), signer.apply(claims), said.get("seconds")));
    }

    private static boolean isClient(HttpExchange exchange) {
        String pair = TokenIssuer.AUDIENCE + ":" + SECRET;
        String wanted = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** Whether whoever brings the code is the one who asked for it. */
    private static boolean isSame(Map<String, String> asked, Map<String, String> sent) {
        return challenge(String.valueOf(sent.get("code_verifier"))).equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Back to where the service wants it; a real one asks first. */
    private static void logout(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(
                exchange, asked.get("post_logout_redirect_uri") + "?state=" + encoded(asked.getOrDefault("state", "")));
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(String.valueOf(text).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
