package org.scrfindings.api.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.ingest.codebook.Codebook.Issue;

/**
 * A codebook as SKOS concepts in JSON-LD: a concept scheme for each list of codes, a concept for each code. An issue is
 * narrower than its stage; a retired code is deprecated and leads to what took its place.
 *
 * <p>Source: SKOS Simple Knowledge Organization System Reference, W3C Recommendation 2009; JSON-LD 1.1, W3C
 * Recommendation 2020.
 */
final class CodebookConcepts {

    static final String JSON_LD = "application/ld+json";

    private static final Map<String, Object> CONTEXT = context();

    private final Codebook codebook;
    private final String address;

    private CodebookConcepts(Codebook codebook, URI service) {
        this.codebook = codebook;
        this.address = service.resolve("/api/v1/codebook/versions/" + codebook.version())
                .toString();
    }

    static Map<String, Object> of(Codebook codebook, URI service) {
        return new CodebookConcepts(codebook, service).document();
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        for (String text : List.of("prefLabel", "altLabel", "definition", "historyNote")) {
            context.put(text, Map.of("@id", "skos:" + text, "@language", "en"));
        }
        context.put("notation", "skos:notation");
        for (String link : List.of("inScheme", "topConceptOf", "broader")) {
            context.put(link, Map.of("@id", "skos:" + link, "@type", "@id"));
        }
        context.put("title", Map.of("@id", "dcterms:title", "@language", "en"));
        context.put("isReplacedBy", Map.of("@id", "dcterms:isReplacedBy", "@type", "@id"));
        context.put("versionInfo", "owl:versionInfo");
        context.put("deprecated", "owl:deprecated");
        return context;
    }

    private Map<String, Object> document() {
        List<Map<String, Object>> graph = new ArrayList<>();
        codebook.lists().forEach((list, entries) -> {
            graph.add(scheme(list));
            entries.forEach(entry -> graph.add(concept(list, entry)));
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", graph);
        return document;
    }

    private Map<String, Object> scheme(String list) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("@id", id(list));
        scheme.put("@type", "skos:ConceptScheme");
        scheme.put("title", "Codebook of review findings, " + codebook.version() + ": " + list);
        scheme.put("versionInfo", codebook.version());
        return scheme;
    }

    private Map<String, Object> concept(String list, Entry entry) {
        Map<String, Object> concept = new LinkedHashMap<>();
        concept.put("@id", id(list, entry.code()));
        concept.put("@type", "skos:Concept");
        concept.put("inScheme", id(list));
        concept.put("topConceptOf", id(list));
        concept.put("notation", entry.code());
        concept.put("prefLabel", entry.label());
        switch (entry) {
            case Codebook.Professional p -> concept.put("altLabel", p.synonyms());
            case Issue issue -> {
                concept.put("definition", issue.definition());
                concept.put("broader", id("stages", issue.stage()));
            }
            case Codebook.Term term when !term.definition().isEmpty() -> concept.put("definition", term.definition());
            case Codebook.Term term -> {}
        }
        if (entry.hasBeenRetired()) {
            concept.put("deprecated", true);
            concept.put("historyNote", "Given no more since version " + entry.retired() + ".");
            concept.put(
                    "isReplacedBy",
                    entry.replacedBy().stream().map(c -> id(list, c)).toList());
        }
        return concept;
    }

    private String id(String list) {
        return address + "#" + list;
    }

    private String id(String list, String code) {
        return id(list) + "/" + code;
    }
}
