package org.scrfindings.api.web.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.store.Codebooks;
import org.scrfindings.search.store.FindingView;

/** The form in which a person codes a finding: what it offers, and what it sends. */
@ApplicationScoped
class CodingForm {

    private static final String RECOMMENDATION = "recommendation";

    /** The codebook gives a passage at most three issues. */
    private static final int ISSUES = 3;

    private final Codebooks codebooks;

    CodingForm(Codebooks codebooks) {
        this.codebooks = codebooks;
    }

    /** A code that can be chosen. */
    public record Option(String code, String label, boolean chosen) {}

    /** A field with its codes. */
    public record Field(String name, String label, List<Option> options) {}

    /** Two professionals. */
    public record Pair(int number, List<Option> one, List<Option> other) {}

    /** @param single one code each; empty for none */
    public record Fields(List<Field> single, List<Pair> pairs, List<Field> several) {}

    Fields fields(FindingView finding) {
        Codebook codebook = codebooks.current();
        List<Field> single = new ArrayList<>();
        single.add(field("stage", "Stage of the care pathway", codebook.stages(), one(finding.stage())));
        single.add(
                isRecommendation(finding)
                        ? field(
                                "recommendationType",
                                "Type of recommendation",
                                codebook.recommendationTypes(),
                                one(finding.recommendationType()))
                        : field(
                                "polarity",
                                "Difficulty or good practice",
                                codebook.polarity(),
                                one(finding.polarity())));
        for (int i = 0; i < ISSUES; i++) {
            List<String> chosen =
                    i < finding.issues().size() ? List.of(finding.issues().get(i)) : List.of();
            single.add(field("issue" + i, i == 0 ? "Main issue" : "Further issue " + i, codebook.issues(), chosen));
        }
        return new Fields(
                single,
                pairs(codebook, finding.pairs()),
                List.of(
                        field("reasons", "Why it happened", codebook.reasons(), finding.reasons()),
                        field("themes", "Themes", codebook.themes(), finding.themes())));
    }

    private static List<String> one(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static Field field(String name, String label, List<? extends Codebook.Entry> entries, List<String> chosen) {
        return new Field(name, label, options(entries, chosen));
    }

    private static List<Option> options(List<? extends Codebook.Entry> entries, List<String> chosen) {
        return entries.stream()
                .filter(e -> !e.hasBeenRetired())
                .map(e -> new Option(e.code(), e.label(), chosen.contains(e.code())))
                .toList();
    }

    /** One more than there are. */
    private static List<Pair> pairs(Codebook codebook, List<String> given) {
        return IntStream.rangeClosed(0, given.size())
                .mapToObj(i -> {
                    String[] ends = i < given.size() ? given.get(i).split("~") : new String[] {"", ""};
                    return new Pair(
                            i + 1,
                            options(codebook.professionals(), List.of(ends[0])),
                            options(codebook.professionals(), List.of(ends[1])));
                })
                .toList();
    }

    private static boolean isRecommendation(FindingView finding) {
        return finding.kind().equals(RECOMMENDATION);
    }

    /** What was sent. Who told whom is not asked here and stays as it is. */
    GivenCoding given(MultivaluedMap<String, String> sent, FindingView finding) {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        codes.put(Axis.STAGE, filled(sent, "stage"));
        codes.put(
                isRecommendation(finding) ? Axis.RECOMMENDATION_TYPE : Axis.POLARITY,
                filled(sent, isRecommendation(finding) ? "recommendationType" : "polarity"));
        codes.put(
                Axis.ISSUE,
                IntStream.range(0, ISSUES)
                        .boxed()
                        .flatMap(i -> filled(sent, "issue" + i).stream())
                        .toList());
        codes.put(Axis.PAIR, sentPairs(sent));
        codes.put(Axis.REASON, filled(sent, "reasons"));
        codes.put(Axis.THEME, filled(sent, "themes"));
        return new GivenCoding(codes, List.of());
    }

    /** A pair of which one side is missing is sent on as it is, and refused where it is read. */
    private static List<String> sentPairs(MultivaluedMap<String, String> sent) {
        List<String> one = sent.getOrDefault("pairOne", List.of());
        List<String> other = sent.getOrDefault("pairOther", List.of());
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToObj(i -> one.get(i) + "~" + other.get(i))
                .filter(pair -> !pair.equals("~"))
                .toList();
    }

    private static List<String> filled(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(v -> !v.isBlank())
                .toList();
    }
}
