package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.scrfindings.api.Repository.RESEARCHER;
import static org.scrfindings.api.Repository.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A program of qualitative analysis finds every passage where the project says, with the codes that it has here. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QdpxTest {

    /** The published schema; it is not part of this repository. */
    private static final Path SCHEMA = Path.of("../../shared/standards/refi-qda/Project-mrt2019.xsd");

    private static final String REPORT = """
            # Overview report 𝒜

            ## 1. Introduction

            This report is about a child 👶🏽 whose name is not given.

            ## 2. Findings

            ### Finding 1: Feedback & listening

            The school told children's social care of its concerns 𝒜 and heard nothing. It did not ask again, and nobody \
            told the school what had been decided.

            ### Finding 2: A <second> look

            The health visitor saw bruising to the baby's cheek 👶🏽 and accepted the explanation that was given. She did \
            not tell the GP, and an opportunity to protect the baby was missed.
            """;

    private String reviewId;
    private final Map<String, byte[]> project = new TreeMap<>();

    @BeforeEach
    void downloadOnce() throws IOException {
        if (reviewId == null) {
            reviewId = Repository.draft("Child \u0007 & \"Q\"", "Projectshire");
            Repository.read(reviewId, "report.md", REPORT);
            Repository.read(
                    reviewId,
                    "summary.md",
                    Repository.overview("The police did not tell the social worker of the call, and no strategy"
                            + " discussion was held about the children."));
            Repository.publish(reviewId);
            unzip(download());
        }
    }

    private byte[] download() {
        return as(RESEARCHER)
                .queryParam("reviewId", reviewId)
                .queryParam("format", "qdpx")
                .get("/exports/findings")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private void unzip(byte[] zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                project.put(entry.getName(), entries.readAllBytes());
            }
        }
    }

    @Test
    void itIsValidByThePublishedSchema() throws Exception {
        assumeTrue(Files.exists(SCHEMA), "the published schema is not beside the checkout");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(project.get("project.qde"))));
    }

    /** A passage as another program reads it. */
    private record Segment(String source, String words, Set<String> codes) {}

    /** What another program makes of the project, by the standard alone: offsets count characters. */
    private final class Reading {

        private final Map<String, String> codes = new HashMap<>();
        private final List<Segment> segments = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();
        private int[] text = {};
        private Segment segment;

        Reading() throws Exception {
            XMLStreamReader xml = XMLInputFactory.newFactory()
                    .createXMLStreamReader(new ByteArrayInputStream(project.get("project.qde")));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    begin(xml);
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "Code" -> codes.put(attribute(xml, "guid"), attribute(xml, "name"));
                case "TextSource" -> {
                    String path = attribute(xml, "plainTextPath").replace("internal://", "sources/");
                    text = new String(project.get(path), StandardCharsets.UTF_8)
                            .codePoints()
                            .toArray();
                    sources.add(attribute(xml, "guid"));
                }
                case "PlainTextSelection" -> {
                    int start = Integer.parseInt(attribute(xml, "startPosition"));
                    int end = Integer.parseInt(attribute(xml, "endPosition"));
                    segment =
                            new Segment(attribute(xml, "guid"), new String(text, start, end - start), new HashSet<>());
                    segments.add(segment);
                }
                case "CodeRef" -> segment.codes().add(codes.get(attribute(xml, "targetGUID")));
                case "MemberSource" -> assertThat(sources).contains(attribute(xml, "targetGUID"));
                default -> {
                    // nothing to be checked
                }
            }
        }

        private String attribute(XMLStreamReader xml, String name) {
            return xml.getAttributeValue(null, name);
        }
    }

    @Test
    void everySegmentIsAParagraphOfAFinding() throws Exception {
        JsonPath found = as(RESEARCHER)
                .queryParam("reviewId", reviewId)
                .queryParam("limit", 200)
                .get("/findings")
                .jsonPath();
        List<String> quotes = found.getList("items.evidence.flatten().quote");
        Reading reading = new Reading();
        assertThat(quotes).hasSizeGreaterThan(2).anyMatch(q -> q.contains("👶🏽"));
        assertThat(reading.segments.stream().map(Segment::words)).containsExactlyInAnyOrderElementsOf(quotes);
        assertThat(reading.sources).hasSize(2);
    }

    @Test
    void everyCodeOfASegmentIsInTheCodebook() throws Exception {
        Reading reading = new Reading();
        assertThat(reading.segments)
                .allSatisfy(s -> assertThat(s.codes()).hasSizeGreaterThan(1).doesNotContainNull());
        assertThat(reading.segments.stream().flatMap(s -> s.codes().stream()))
                .contains("finding", "Practice difficulty")
                .anyMatch(c -> c.contains(" and "));
    }

    @Test
    void theSameQuestionGivesTheSameIdentifiers() throws Exception {
        List<Segment> before = new Reading().segments;
        project.clear();
        unzip(download());
        assertThat(new Reading().segments).isEqualTo(before);
    }
}
