package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scrfindings.api.xml.Xml;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.FindingView.Evidence;

/**
 * A project for programs of qualitative analysis, in the exchange format REFI-QDA 1.0 (QDA-XML, {@code .qdpx}): a
 * document is a source, a paragraph of a finding a selection in it, and its codes are the selection's codings. Findings
 * must come document by document. Memory holds one document's text and the names of all.
 */
public final class QdpxProject implements RowWriter<FindingView> {

    private static final String USER = QdaCodes.guid("user").toString();

    private final ZipOutputStream zip;
    private final Xml xml;
    private final Function<UUID, Optional<String>> texts;
    private final Map<UUID, List<UUID>> sourcesOfReviews = new LinkedHashMap<>();
    private final Map<UUID, String> titles = new LinkedHashMap<>();
    private FindingView current;
    private CodePoints offsets;

    /** @param texts of documents, where the reader may see them */
    public QdpxProject(OutputStream out, QdaCodebook codebook, Instant now, Function<UUID, Optional<String>> texts)
            throws IOException {
        this.texts = texts;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("project.qde"));
        xml = new Xml(
                zip,
                "urn:QDA-XML:project:1.0",
                "Project",
                "name",
                "SCR findings",
                "origin",
                "SCR findings repository",
                "creatingUserGUID",
                USER,
                "creationDateTime",
                now.toString());
        xml.start("Users");
        xml.empty("User", "guid", USER, "name", "SCR findings repository");
        xml.end();
        codebook.write(xml);
        variables();
    }

    private void variables() throws IOException {
        xml.start("Variables");
        for (String name : values(null).keySet()) {
            xml.empty("Variable", "guid", variable(name), "name", name, "typeOfVariable", "Text");
        }
        xml.end();
    }

    private static String variable(String name) {
        return QdaCodes.guid("variable", name).toString();
    }

    /** What is known of a source, by name. */
    private static Map<String, String> values(FindingView f) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("reviewId", f == null ? null : f.reviewId().toString());
        values.put("reviewType", f == null ? null : f.review().reviewType());
        values.put("localBody", f == null ? null : f.review().localBody());
        values.put("year", f == null ? null : Objects.toString(f.review().year(), null));
        values.put("documentKind", f == null ? null : f.documentKind());
        return values;
    }

    @Override
    public void write(FindingView finding) throws IOException {
        if (current == null || !current.documentId().equals(finding.documentId())) {
            endSource();
            if (!begin(finding)) {
                return;
            }
        }
        for (int i = 0; i < finding.evidence().size(); i++) {
            selection(finding, i);
        }
    }

    /** Whether the document is there; one that went out of sight a moment ago takes its findings along. */
    private boolean begin(FindingView finding) throws IOException {
        Optional<String> text = texts.apply(finding.documentId());
        if (text.isEmpty()) {
            return false;
        }
        if (titles.isEmpty()) {
            xml.start("Sources");
        }
        String title = Objects.toString(finding.review().title(), "");
        titles.put(finding.reviewId(), title);
        sourcesOfReviews
                .computeIfAbsent(finding.reviewId(), id -> new ArrayList<>())
                .add(finding.documentId());
        String guid = finding.documentId().toString();
        xml.start(
                "TextSource",
                "guid",
                guid,
                "name",
                title + " – " + finding.documentKind(),
                "plainTextPath",
                "internal://" + guid + ".txt",
                "creatingUser",
                USER);
        current = finding;
        offsets = new CodePoints(text.get());
        return true;
    }

    private void selection(FindingView finding, int paragraph) throws IOException {
        Evidence place = finding.evidence().get(paragraph);
        UUID guid = QdaCodes.guid("selection", finding.id().toString(), String.valueOf(paragraph));
        xml.start(
                "PlainTextSelection",
                "guid",
                guid.toString(),
                "name",
                finding.title().isEmpty() ? finding.id().toString() : finding.title(),
                "startPosition",
                String.valueOf(offsets.at(place.start())),
                "endPosition",
                String.valueOf(offsets.at(place.end())),
                "creatingUser",
                USER);
        xml.text("Description", "/api/v1/findings/" + finding.id());
        for (UUID code : QdaCodes.of(finding)) {
            xml.start(
                    "Coding",
                    "guid",
                    QdaCodes.guid("coding", guid.toString(), code.toString()).toString(),
                    "creatingUser",
                    USER);
            xml.empty("CodeRef", "targetGUID", code.toString());
            xml.end();
        }
        xml.end();
    }

    private void endSource() throws IOException {
        if (current == null) {
            return;
        }
        for (Map.Entry<String, String> value : values(current).entrySet()) {
            if (value.getValue() != null) {
                xml.start("VariableValue");
                xml.empty("VariableRef", "targetGUID", variable(value.getKey()));
                xml.text("TextValue", value.getValue());
                xml.end();
            }
        }
        xml.end();
        current = null;
    }

    @Override
    public void close() throws IOException {
        endSource();
        if (!titles.isEmpty()) {
            xml.end();
            sets();
        }
        xml.finish();
        zip.closeEntry();
        for (List<UUID> sources : sourcesOfReviews.values()) {
            for (UUID source : sources) {
                text(source);
            }
        }
        zip.close();
    }

    /** A set for each review, of its documents. */
    private void sets() throws IOException {
        xml.start("Sets");
        for (Map.Entry<UUID, List<UUID>> review : sourcesOfReviews.entrySet()) {
            xml.start("Set", "guid", review.getKey().toString(), "name", titles.get(review.getKey()));
            for (UUID source : review.getValue()) {
                xml.empty("MemberSource", "targetGUID", source.toString());
            }
            xml.end();
        }
        xml.end();
    }

    private void text(UUID source) throws IOException {
        zip.putNextEntry(new ZipEntry("sources/" + source + ".txt"));
        zip.write(texts.apply(source).orElse("").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
