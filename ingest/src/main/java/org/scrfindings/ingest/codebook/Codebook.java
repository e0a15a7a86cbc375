package org.scrfindings.ingest.codebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes of one codebook version: how a finding is coded and how a review is described. Immutable.
 *
 * <p>Codes are stable identifiers: a code is never reused for another meaning. One that is given no more stays, with the
 * version that retired it and the codes that took its place, so that what was coded with it can still be read.
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

    /** The version that is bundled, and that the coder was trained for. */
    public static final String BUNDLED = "1.0";

    /** A code with what it means. */
    public sealed interface Entry permits Term, Professional, Issue {

        String code();

        String label();

        /** Empty where the label says it all. */
        String definition();

        /** The version from which on it is given no more, or null. */
        String retired();

        /** The codes of the same list that took its place when it was split, merged or renamed; mostly empty. */
        List<String> replacedBy();

        default boolean hasBeenRetired() {
            return retired() != null;
        }
    }

    /** A code with its label and, where the label does not say it all, its definition. */
    public record Term(
            String code,
            String label,
            String definition,
            @JsonInclude(JsonInclude.Include.NON_NULL) String retired,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> replacedBy)
            implements Entry {
        public Term {
            definition = definition == null ? "" : definition;
            replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
        }
    }

    /** A professional group and the words by which reports call it. */
    public record Professional(
            String code,
            String label,
            List<String> synonyms,
            @JsonInclude(JsonInclude.Include.NON_NULL) String retired,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> replacedBy)
            implements Entry {
        public Professional {
            replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
        }

        @Override
        @JsonIgnore
        public String definition() {
            return String.join(", ", synonyms);
        }
    }

    /**
     * @param stage the stage of the care pathway under which the issue is listed
     * @param lipp number among the 14 issues of the Learning into Practice Project's summits, or null
     */
    public record Issue(
            String code,
            String label,
            String definition,
            String stage,
            Integer lipp,
            @JsonInclude(JsonInclude.Include.NON_NULL) String retired,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> replacedBy)
            implements Entry {
        public Issue {
            replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
        }
    }

    /** What describes a review, not a finding. */
    public record Case(
            List<String> reviewTypes,
            List<String> outcomes,
            List<String> harm,
            List<String> ageBands,
            List<String> documentKinds,
            List<String> sectionRoles) {}

    /** The lists of codes by which findings are coded, by their names in the file, in its order. */
    public Map<String, List<? extends Entry>> lists() {
        Map<String, List<? extends Entry>> lists = new LinkedHashMap<>();
        lists.put("stages", stages);
        lists.put("professionals", professionals);
        lists.put("issues", issues);
        lists.put("reasons", reasons);
        lists.put("recommendationTypes", recommendationTypes);
        lists.put("polarity", polarity);
        lists.put("themes", themes);
        return lists;
    }

    /**
     * Reads the bundled version.
     *
     * @throws IllegalStateException when the bundled file is malformed; the message names the line
     */
    public static Codebook bundled() {
        try {
            return CodebookReader.read(bundledText(), List.of());
        } catch (InvalidCodebookException e) {
            throw new IllegalStateException(
                    "codebook-" + BUNDLED + ".yaml: " + e.problems().getFirst(), e);
        }
    }

    /** The bundled version as it is written, with its comments. */
    public static String bundledText() {
        try (InputStream in = Codebook.class.getResourceAsStream("/codebook/codebook-" + BUNDLED + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
