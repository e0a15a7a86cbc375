package org.scrfindings.ingest.code.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.code.Written;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.Outline;

/** Against a small server of the same protocol on this machine. */
class RemoteCoderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "The duty worker logged the call. Nobody rang the nursery back.";

    private static final String GOOD = """
            {"stage": [{"code": "C", "words": "logged the call", "confidence": 0.9}],
             "pair": [{"code": "csc~early-years", "words": "rang the nursery", "confidence": 0.8}],
             "issue": [{"code": "C5", "words": "words that are not there", "confidence": 0.7}],
             "polarity": [{"code": "problem", "words": "Nobody", "confidence": 1}]}
            """;

    /** Gives every passage one theme. */
    private static final class Local implements Coder {
        @Override
        public String name() {
            return "local";
        }

        @Override
        public Coding code(ParsedDocument document, Outline outline, List<Passage> passages) {
            List<CodedPassage> coded = passages.stream()
                    .map(p -> new CodedPassage(
                            p, List.of(new Code(Axis.THEME, "neglect", 0.5, p.evidence())), new float[] {1}))
                    .toList();
            return new Coding(name(), coded, List.of());
        }
    }

    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private String answer = GOOD;
    private int status = 200;
    private boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(JSON.readTree(exchange.getRequestBody()));
        keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
        if (silent) {
            await();
        }
        Object message = Map.of("choices", List.of(Map.of("message", Map.of("content", answer))));
        byte[] body = JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Coding coded(Written written, Duration timeout) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
        RemoteSettings settings = new RemoteSettings(address, "board-model", Optional.of("secret"), timeout);
        return new RemoteCoder(Codebook.current(), new Local(), settings)
                .code(written.document(), written.outline(), written.passages());
    }

    private Coding coded(String text) {
        return coded(new Written("Finding 3").finding(text), Duration.ofSeconds(20));
    }

    @Test
    void theModelsCodesAreTakenWithTheWordsThatItCopied() {
        Coding coding = coded(TEXT);

        assertThat(coding.coder()).isEqualTo("remote-board-model");
        assertThat(coding.problems()).isEmpty();
        CodedPassage passage = coding.passages().getFirst();
        assertThat(passage.codes())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("C", "csc~early-years", "C5", "problem");
        assertThat(passage.vector()).containsExactly(1);
        assertThat(words(passage, Axis.STAGE)).isEqualTo("logged the call");
    }

    @Test
    void wordsThatStandNowhereAreReplacedByThePassage() {
        assertThat(words(coded(TEXT).passages().getFirst(), Axis.ISSUE)).isEqualTo(TEXT);
    }

    @Test
    void itIsAskedWithTheCodebookAndThePassageAndTheKey() {
        coded(TEXT);

        JsonNode question = asked.getFirst();
        assertThat(question.at("/model").asText()).isEqualTo("board-model");
        assertThat(question.at("/messages/0/content").asText())
                .contains("C5 = ")
                .contains("csc = ");
        assertThat(question.at("/messages/1/content").asText()).contains(TEXT).contains("Finding 3");
        assertThat(keys).containsExactly("Bearer secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cannot help with that.",
                "[]",
                "{\"polarity\": []}",
                "{\"polarity\": [{\"code\": \"problem\", \"words\": \"\", \"confidence\": 7}]}",
                "{\"polarity\": [{\"code\": \"problem\", \"words\": \"\", \"confidence\": 1}],"
                        + " \"issue\": [{\"code\": \"Z9\", \"words\": \"\", \"confidence\": 1}]}",
                "{\"polarity\": [{\"code\": \"problem\", \"words\": \"\", \"confidence\": 1}],"
                        + " \"pair\": [{\"code\": \"school~csc\", \"words\": \"\", \"confidence\": 1}]}"
            })
    void anAnswerThatTheCodebookDoesNotAllowLeavesTheLocalCodesAndAProblem(String unusable) {
        answer = unusable;

        isLocal(coded(TEXT), "cannot be used");
    }

    @Test
    void anErrorOfTheServiceLeavesTheLocalCodesAndAProblem() {
        status = 500;

        isLocal(coded(TEXT), "500");
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenUpAfterOnePassage() {
        silent = true;

        Written two = new Written("Analysis").finding(TEXT).finding("The school kept its own notes.");
        isLocal(coded(two, Duration.ofMillis(300)), "in time");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aServiceThatIsNotThereLeavesTheLocalCodesAndAProblem() {
        server.stop(0);

        isLocal(coded(TEXT), "reached");
    }

    private static void isLocal(Coding coding, String why) {
        assertThat(coding.coder()).isEqualTo("local");
        assertThat(coding.passages().getFirst().codes()).extracting(Code::value).containsExactly("neglect");
        assertThat(coding.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.level()).isEqualTo(Problem.Level.WARNING);
            assertThat(problem.message()).contains(why).doesNotContain("nursery");
        });
    }

    private static String words(CodedPassage passage, Axis axis) {
        Span words = passage.on(axis).findFirst().orElseThrow().words().getFirst();
        return words.in(new Written("Finding 3").finding(TEXT).document().text());
    }
}
