package org.scrfindings.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * An organisation's own sign-in as this service meets it: a discovery document, published keys, and tokens signed with
 * them, at its API and by people with a browser. It is started once, with the service.
 */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    static final String AUDIENCE = "scr-findings";

    private static final String KEY_ID = "signing-key";
    private static final KeyPair KEYS = keys();
    private static final KeyPair STRANGERS_KEYS = keys();

    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorization", "end_session_endpoint": "%1$s/logout"}""".formatted(address())));
        server.createContext("/keys", exchange -> answer(exchange, published()));
        new OrganisationLogin(TokenIssuer::signed).serve(server);
        server.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                address(),
                "quarkus.oidc.token.audience",
                AUDIENCE,
                "quarkus.oidc.application-type",
                "hybrid",
                "quarkus.oidc.client-id",
                AUDIENCE,
                "quarkus.oidc.credentials.secret",
                OrganisationLogin.SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String published() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(
                        KEY_ID,
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a good token of this person says; a test may make one of it say otherwise. */
    static JwtClaimsBuilder claims(String person) {
        return Jwt.subject(person)
                .issuer(address())
                .audience(AUDIENCE)
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    /** By a key that this issuer never published, under the name of the one that it did. */
    static String signedByAStranger(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(STRANGERS_KEYS.getPrivate());
    }

    /** With what is public as if it were a shared secret. */
    static String signedWithThePublicKey(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).signWithSecret(base64(KEYS.getPublic().getEncoded()));
    }
}
