package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.scrfindings.ingest.codebook.Codebook;

/** The codes that each axis may have, and their labels. Immutable. */
@ApplicationScoped
public class AxisCodes {

    private final Map<FindingAxis, Map<String, String>> labels = new EnumMap<>(FindingAxis.class);

    AxisCodes(Codebook codebook) {
        Map<String, String> professionals = new LinkedHashMap<>();
        codebook.professionals().forEach(p -> professionals.put(p.code(), p.label()));
        Map<String, String> issues = new LinkedHashMap<>();
        codebook.issues().forEach(i -> issues.put(i.code(), i.label()));
        labels.put(FindingAxis.STAGE, of(codebook.stages()));
        labels.put(FindingAxis.PAIR, pairs(professionals));
        labels.put(FindingAxis.PROFESSIONAL, professionals);
        labels.put(FindingAxis.FROM, professionals);
        labels.put(FindingAxis.TO, professionals);
        labels.put(FindingAxis.ISSUE, issues);
        labels.put(FindingAxis.REASON, of(codebook.reasons()));
        labels.put(FindingAxis.THEME, of(codebook.themes()));
        labels.put(FindingAxis.POLARITY, of(codebook.polarity()));
        labels.put(FindingAxis.KIND, bare(List.of("finding", "example", "recommendation")));
        labels.put(FindingAxis.DOCUMENT_KIND, bare(codebook.caseTerms().documentKinds()));
        labels.put(FindingAxis.REVIEW_TYPE, bare(codebook.caseTerms().reviewTypes()));
        labels.put(FindingAxis.OUTCOME, bare(codebook.caseTerms().outcomes()));
        labels.put(FindingAxis.HARM, bare(codebook.caseTerms().harm()));
        labels.put(FindingAxis.AGE_BAND, bare(codebook.caseTerms().ageBands()));
        labels.put(FindingAxis.CODING, bare(List.of("machine", "confirmed")));
    }

    private static Map<String, String> of(List<Codebook.Term> terms) {
        Map<String, String> labels = new LinkedHashMap<>();
        terms.forEach(t -> labels.put(t.code(), t.label()));
        return labels;
    }

    /** Codes that speak for themselves: their label is the code without hyphens. */
    private static Map<String, String> bare(List<String> codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        codes.forEach(c -> labels.put(
                c, Character.toUpperCase(c.charAt(0)) + c.substring(1).replace('-', ' ')));
        return labels;
    }

    private static Map<String, String> pairs(Map<String, String> professionals) {
        Map<String, String> pairs = new LinkedHashMap<>();
        professionals.forEach((a, labelA) -> professionals.forEach((b, labelB) -> {
            if (a.equals(b)) {
                pairs.put(a + "~" + b, "Within " + labelA);
            } else if (a.compareTo(b) < 0) {
                pairs.put(a + "~" + b, labelA + " and " + labelB);
            }
        }));
        return pairs;
    }

    /** Whether the axis has a fixed list of codes; local bodies and years have none. */
    public boolean isClosed(FindingAxis axis) {
        return labels.containsKey(axis);
    }

    /** How many codes the axis has, where it has a fixed list. */
    int count(FindingAxis axis) {
        return labels.get(axis).size();
    }

    /** The label of a code, or the code itself. */
    public String label(FindingAxis axis, String code) {
        return labels.getOrDefault(axis, Map.of()).getOrDefault(code, code);
    }

    /** The code as the index has it, or nothing where the axis does not know it. */
    Optional<String> canonical(FindingAxis axis, String code) {
        if (!isClosed(axis)) {
            return Optional.of(code);
        }
        String sorted = axis == FindingAxis.PAIR ? sorted(code) : code;
        return labels.get(axis).containsKey(sorted) ? Optional.of(sorted) : Optional.empty();
    }

    private static String sorted(String pair) {
        String[] ends = pair.split("~", -1);
        return ends.length == 2 && ends[0].compareTo(ends[1]) > 0 ? ends[1] + "~" + ends[0] : pair;
    }

    /** The code of the axis that looks most like a code that it does not know. */
    String nearest(FindingAxis axis, String unknown) {
        return nearest(List.copyOf(labels.get(axis).keySet()), unknown);
    }

    /** The word of a list that looks most like another word. */
    public static String nearest(List<String> known, String unknown) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String shortened = unknown.substring(0, Math.min(unknown.length(), 100));
        return known.stream()
                .min(Comparator.comparingInt((String k) -> distance.apply(k.toLowerCase(), shortened.toLowerCase()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
