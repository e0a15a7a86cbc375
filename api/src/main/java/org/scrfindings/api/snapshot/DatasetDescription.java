package org.scrfindings.api.snapshot;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.api.export.ExportFormat;
import org.scrfindings.search.snapshot.SnapshotVersion;
import org.scrfindings.search.snapshot.SnapshotView;

/** A snapshot as catalogues of data describe one, in JSON-LD. */
public final class DatasetDescription {

    /** The media type of both descriptions. */
    public static final String JSON_LD = "application/ld+json";

    private static final String PUBLISHER = "SCR findings repository";

    private DatasetDescription() {}

    /**
     * As schema.org has it; search engines for data read it.
     *
     * @param address of the snapshot
     * @param citation as one text
     */
    public static Map<String, Object> schemaOrg(SnapshotView snapshot, URI address, String citation) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", address.toString());
        dataset.put("identifier", "urn:uuid:" + snapshot.id());
        dataset.put("url", address.toString());
        dataset.put("name", snapshot.title());
        dataset.put("description", description(snapshot));
        dataset.put("version", String.valueOf(snapshot.version()));
        dataset.put("dateCreated", snapshot.createdAt().toString());
        dataset.put("dateModified", snapshot.current().madeAt().toString());
        dataset.put("isAccessibleForFree", !snapshot.restricted());
        dataset.put("creditText", citation);
        dataset.put("creator", Map.of("@type", "Organization", "name", PUBLISHER));
        dataset.put(
                "distribution",
                snapshot.current().files().stream()
                        .map(file -> download(file, address))
                        .toList());
        return dataset;
    }

    private static Map<String, Object> download(SnapshotVersion.File file, URI address) {
        Map<String, Object> download = new LinkedHashMap<>();
        download.put("@type", "DataDownload");
        download.put("contentUrl", data(file, address));
        download.put("encodingFormat", mediaType(file));
        download.put("contentSize", String.valueOf(file.bytes()));
        download.put("sha256", file.sha256());
        return download;
    }

    /** As DCAT has it; catalogues of public bodies read it. */
    public static Map<String, Object> dcat(SnapshotView snapshot, URI address, String citation) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put(
                "@context",
                Map.of(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dct", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/",
                        "spdx", "http://spdx.org/rdf/terms#",
                        "xsd", "http://www.w3.org/2001/XMLSchema#"));
        dataset.put("@type", "dcat:Dataset");
        dataset.put("@id", address.toString());
        dataset.put("dct:identifier", "urn:uuid:" + snapshot.id());
        dataset.put("dct:title", snapshot.title());
        dataset.put("dct:description", description(snapshot));
        dataset.put("dcat:version", String.valueOf(snapshot.version()));
        dataset.put("dct:issued", time(snapshot.createdAt()));
        dataset.put("dct:modified", time(snapshot.current().madeAt()));
        dataset.put("dct:bibliographicCitation", citation);
        dataset.put("dct:publisher", Map.of("@type", "foaf:Agent", "foaf:name", PUBLISHER));
        dataset.put(
                "dcat:distribution",
                snapshot.current().files().stream()
                        .map(file -> distribution(file, address))
                        .toList());
        return dataset;
    }

    private static Map<String, Object> distribution(SnapshotVersion.File file, URI address) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:downloadURL", Map.of("@id", data(file, address)));
        distribution.put("dcat:mediaType", mediaType(file));
        distribution.put("dcat:byteSize", file.bytes());
        distribution.put(
                "spdx:checksum",
                Map.of(
                        "spdx:algorithm",
                        Map.of("@id", "spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue",
                        file.sha256()));
        return distribution;
    }

    private static Map<String, String> time(Object instant) {
        return Map.of("@type", "xsd:dateTime", "@value", instant.toString());
    }

    private static String description(SnapshotView snapshot) {
        SnapshotVersion now = snapshot.current();
        List<String> changes = snapshot.versions().stream()
                .skip(1)
                .map(v -> " Version %d of %s dropped %d rows and masked words in %d."
                        .formatted(v.version(), v.madeAt(), v.dropped(), v.reworded()))
                .toList();
        return "%d findings of serious case reviews that the question %s found on %s, coded by version %s of the codebook.%s"
                .formatted(
                        now.rows(),
                        snapshot.query(),
                        snapshot.createdAt(),
                        snapshot.codebookVersion(),
                        String.join("", changes));
    }

    private static String data(SnapshotVersion.File file, URI address) {
        return address + "/data?format=" + file.format();
    }

    private static String mediaType(SnapshotVersion.File file) {
        return ExportFormat.of(file.format()).orElseThrow().mediaType();
    }
}
