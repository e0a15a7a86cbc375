package org.scrfindings.ingest.codebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The codes of one codebook version: how a finding is coded and how a review is described. Immutable.
 *
 * <p>Codes are stable identifiers: a code is never reused for another meaning.
 */
public record Codebook(
        String version,
        List<Term> stages,
        List<Professional> professionals,
        List<Issue> issues,
        List<Term> reasons,
        List<Term> recommendationTypes,
        List<Term> polarity,
        List<String> rules,
        List<Term> themes,
        @JsonProperty("case") Case caseTerms) {

    /** The version that new codes are given under. */
    public static final String CURRENT = "1.0";

    /** A code with its label and, where the label does not say it all, its definition. */
    public record Term(String code, String label, String definition) {
        public Term {
            definition = definition == null ? "" : definition;
        }
    }

    /** A professional group and the words by which reports call it. */
    public record Professional(String code, String label, List<String> synonyms) {}

    /**
     * @param stage the stage of the care pathway under which the issue is listed
     * @param lipp number among the 14 issues of the Learning into Practice Project's summits, or null
     */
    public record Issue(String code, String label, String definition, String stage, Integer lipp) {}

    /** What describes a review, not a finding. */
    public record Case(
            List<String> reviewTypes,
            List<String> outcomes,
            List<String> harm,
            List<String> ageBands,
            List<String> documentKinds,
            List<String> sectionRoles) {}

    /**
     * Reads the current version.
     *
     * @throws IllegalStateException when the bundled file is malformed; the message names the line
     */
    public static Codebook current() {
        String resource = "/codebook/codebook-" + CURRENT + ".yaml";
        try (InputStream in = Codebook.class.getResourceAsStream(resource)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Codebook.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    resource + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
