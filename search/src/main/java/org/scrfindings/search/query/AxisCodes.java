package org.scrfindings.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.store.Codebooks;

/**
 * The codes that each axis may have, and their labels; those of all versions of the codebook, so that what was coded with
 * an earlier one is still found and read. Safe for use by several threads.
 */
@ApplicationScoped
public class AxisCodes {

    private final Codebooks codebooks;
    private volatile Labels known = new Labels(List.of(), Map.of());

    AxisCodes(Codebooks codebooks) {
        this.codebooks = codebooks;
    }

    /** The labels of all codes that were ever given, and the versions that they were read from. */
    private record Labels(List<Codebook> versions, Map<FindingAxis, Map<String, String>> byAxis) {}

    private Map<FindingAxis, Map<String, String>> labels() {
        List<Codebook> versions = codebooks.all();
        Labels last = known;
        if (!last.versions().equals(versions)) {
            last = new Labels(versions, labels(versions));
            known = last;
        }
        return last.byAxis();
    }

    private static Map<FindingAxis, Map<String, String>> labels(List<Codebook> versions) {
        Map<FindingAxis, Map<String, String>> labels = new EnumMap<>(FindingAxis.class);
        Codebook current = versions.getLast();
        Map<String, String> professionals = of(versions, Codebook::professionals);
        labels.put(FindingAxis.STAGE, of(versions, Codebook::stages));
        labels.put(FindingAxis.PAIR, pairs(professionals));
        labels.put(FindingAxis.PROFESSIONAL, professionals);
        labels.put(FindingAxis.FROM, professionals);
        labels.put(FindingAxis.TO, professionals);
        labels.put(FindingAxis.ISSUE, of(versions, Codebook::issues));
        labels.put(FindingAxis.REASON, of(versions, Codebook::reasons));
        labels.put(FindingAxis.THEME, of(versions, Codebook::themes));
        labels.put(FindingAxis.POLARITY, of(versions, Codebook::polarity));
        labels.put(FindingAxis.RECOMMENDATION_TYPE, of(versions, Codebook::recommendationTypes));
        labels.put(FindingAxis.KIND, bare(List.of("finding", "example", "recommendation")));
        labels.put(FindingAxis.DOCUMENT_KIND, bare(current.caseTerms().documentKinds()));
        labels.put(FindingAxis.REVIEW_TYPE, bare(current.caseTerms().reviewTypes()));
        labels.put(FindingAxis.OUTCOME, bare(current.caseTerms().outcomes()));
        labels.put(FindingAxis.HARM, bare(current.caseTerms().harm()));
        labels.put(FindingAxis.AGE_BAND, bare(current.caseTerms().ageBands()));
        labels.put(FindingAxis.CODING, bare(List.of("machine", "confirmed")));
        return labels;
    }

    /** The newest label of each code; versions keep the codes of those before them. */
    private static Map<String, String> of(
            List<Codebook> versions, Function<Codebook, List<? extends Codebook.Entry>> list) {
        Map<String, String> labels = new LinkedHashMap<>();
        versions.forEach(v -> list.apply(v).forEach(entry -> labels.put(entry.code(), entry.label())));
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
        return labels().containsKey(axis);
    }

    /** What each code of an axis is called: its label, and the names by which reports call a professional group. */
    Map<String, List<String>> names(FindingAxis axis) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        labels().getOrDefault(axis, Map.of())
                .forEach((code, label) -> names.put(code, new ArrayList<>(List.of(label))));
        if (axis == FindingAxis.PROFESSIONAL) {
            codebooks.all().getLast().professionals().forEach(p -> names.get(p.code())
                    .addAll(p.synonyms()));
        }
        return names;
    }

    /** How many codes the axis has, where it has a fixed list. */
    public int count(FindingAxis axis) {
        return labels().get(axis).size();
    }

    /** The codebook's order of an axis; local bodies by name, years from the earliest. */
    public Comparator<String> order(FindingAxis axis) {
        List<String> known = List.copyOf(labels().getOrDefault(axis, Map.of()).keySet());
        return Comparator.<String>comparingInt(known::indexOf).thenComparing(Comparator.naturalOrder());
    }

    /** The label of a code, or the code itself. */
    public String label(FindingAxis axis, String code) {
        return labels().getOrDefault(axis, Map.of()).getOrDefault(code, code);
    }

    /** The code as the index has it, or nothing where the axis does not know it. */
    Optional<String> canonical(FindingAxis axis, String code) {
        if (!isClosed(axis)) {
            return Optional.of(code);
        }
        String sorted = axis == FindingAxis.PAIR ? sorted(code) : code;
        return labels().get(axis).containsKey(sorted) ? Optional.of(sorted) : Optional.empty();
    }

    private static String sorted(String pair) {
        String[] ends = pair.split("~", -1);
        return ends.length == 2 && ends[0].compareTo(ends[1]) > 0 ? ends[1] + "~" + ends[0] : pair;
    }

    /** The code of the axis that looks most like a code that it does not know. */
    String nearest(FindingAxis axis, String unknown) {
        return nearest(List.copyOf(labels().get(axis).keySet()), unknown);
    }

    /** The word of a list that looks most like another word: first among those that begin with it, if any do. */
    public static String nearest(List<String> known, String unknown) {
        String word = unknown.substring(0, Math.min(unknown.length(), 100)).toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparing(
                                (String k) -> !k.toLowerCase(Locale.ROOT).startsWith(word))
                        .thenComparing(k -> distance.apply(k.toLowerCase(Locale.ROOT), word))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
