package org.scrfindings.api.web.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.coding.GivenCoding;
import org.scrfindings.search.doublecoding.GivenCodes;
import org.scrfindings.search.store.Codebooks;

/** The form in which a person codes a passage: what it offers, and what it sends. */
@ApplicationScoped
class CodingForm {

    private static final String RECOMMENDATION = "recommendation";

    /** Chosen where a passage has no code of an axis, so that it is told from an axis that was forgotten. */
    private static final String NONE = "none";

    /** The codebook gives a passage at most three issues. */
    private static final int ISSUES = 3;

    private final Codebooks codebooks;

    CodingForm(Codebooks codebooks) {
        this.codebooks = codebooks;
    }

    /** A code that can be chosen. */
    public record Option(String code, String label, boolean chosen) {}

    /**
     * A field with its codes.
     *
     * @param choice whether one has to be made; none of the codes is one too
     */
    public record Field(String name, String label, List<Option> options, Choice choice) {}

    /** What became of the choice that a field asks for. */
    public enum Choice {
        /** The field asks for none. */
        FREE,
        /** It is still to be made. */
        OPEN,
        MADE;

        public boolean isAsked() {
            return this != FREE;
        }

        public boolean isOpen() {
            return this == OPEN;
        }
    }

    /** Two professionals. */
    public record Pair(int number, List<Option> one, List<Option> other) {}

    /** @param single one code each at most */
    public record Fields(List<Field> single, List<Pair> pairs, List<Field> several) {}

    /** All that was decided about a passage. */
    GivenCoding decided(String kind, GivenCodes codes) {
        Map<Axis, List<String>> given = new EnumMap<>(Axis.class);
        given.put(Axis.STAGE, single(codes.stage()));
        given.put(lastSingle(kind), single(isRecommendation(kind) ? codes.recommendationType() : codes.polarity()));
        given.put(Axis.ISSUE, codes.issues());
        given.put(Axis.PAIR, codes.pairs());
        given.put(Axis.REASON, codes.reasons());
        given.put(Axis.THEME, codes.themes());
        return new GivenCoding(given, List.of());
    }

    private static List<String> single(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static boolean isRecommendation(String kind) {
        return kind.equals(RECOMMENDATION);
    }

    /** What recommendations are coded on is another axis than that of all else. */
    private static Axis lastSingle(String kind) {
        return isRecommendation(kind) ? Axis.RECOMMENDATION_TYPE : Axis.POLARITY;
    }

    /**
     * The fields as they are shown.
     *
     * @param given codes by axis; an axis that is missing is still to be decided
     */
    Fields fields(String kind, GivenCoding given) {
        Codebook codebook = codebooks.current();
        List<Field> single = new ArrayList<>();
        single.add(asked(
                "stage",
                "Stage of the care pathway",
                codebook.stages(),
                given.codes().get(Axis.STAGE)));
        single.add(
                isRecommendation(kind)
                        ? asked(
                                "recommendationType",
                                "Type of recommendation",
                                codebook.recommendationTypes(),
                                given.codes().get(Axis.RECOMMENDATION_TYPE))
                        : asked(
                                "polarity",
                                "Difficulty or good practice",
                                codebook.polarity(),
                                given.codes().get(Axis.POLARITY)));
        single.addAll(issues(codebook, given.codes().get(Axis.ISSUE)));
        return new Fields(
                single,
                pairs(codebook, on(given, Axis.PAIR)),
                List.of(
                        free("reasons", "Why it happened", codebook.reasons(), on(given, Axis.REASON)),
                        free("themes", "Themes", codebook.themes(), on(given, Axis.THEME))));
    }

    private static List<String> on(GivenCoding given, Axis axis) {
        return given.codes().getOrDefault(axis, List.of());
    }

    private static List<Field> issues(Codebook codebook, List<String> given) {
        List<Field> fields = new ArrayList<>();
        fields.add(asked(
                "issue0",
                "Main issue",
                codebook.issues(),
                given == null ? null : given.stream().limit(1).toList()));
        for (int i = 1; i < ISSUES; i++) {
            List<String> chosen = given == null || i >= given.size() ? List.of() : List.of(given.get(i));
            fields.add(free("issue" + i, "Further issue " + i, codebook.issues(), chosen));
        }
        return fields;
    }

    /** @param chosen null where nothing was chosen yet */
    private static Field asked(String name, String label, List<? extends Codebook.Entry> entries, List<String> chosen) {
        return chosen == null
                ? new Field(name, label, options(entries, List.of()), Choice.OPEN)
                : new Field(name, label, options(entries, chosen), Choice.MADE);
    }

    private static Field free(String name, String label, List<? extends Codebook.Entry> entries, List<String> chosen) {
        return new Field(name, label, options(entries, chosen), Choice.FREE);
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
                    String[] ends = i < given.size() ? given.get(i).split("~", -1) : new String[] {"", ""};
                    return new Pair(
                            i + 1,
                            options(codebook.professionals(), List.of(ends[0])),
                            options(codebook.professionals(), List.of(ends[1])));
                })
                .toList();
    }

    /**
     * What was sent; an axis on which a choice was asked for and not made is missing. Who told whom is not asked here and
     * stays as it is.
     */
    GivenCoding given(MultivaluedMap<String, String> sent, String kind) {
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        choice(sent, "stage").ifPresent(chosen -> codes.put(Axis.STAGE, chosen));
        choice(sent, isRecommendation(kind) ? "recommendationType" : "polarity")
                .ifPresent(chosen -> codes.put(lastSingle(kind), chosen));
        choice(sent, "issue0").ifPresent(main -> {
            List<String> issues = new ArrayList<>(main);
            IntStream.range(1, ISSUES).forEach(i -> issues.addAll(filled(sent, "issue" + i)));
            codes.put(Axis.ISSUE, issues);
        });
        codes.put(Axis.PAIR, sentPairs(sent));
        codes.put(Axis.REASON, filled(sent, "reasons"));
        codes.put(Axis.THEME, filled(sent, "themes"));
        return new GivenCoding(codes, List.of());
    }

    /** The first field whose choice is still to be made. */
    Optional<Field> open(String kind, GivenCoding given) {
        return fields(kind, given).single().stream()
                .filter(field -> field.choice().isOpen())
                .findFirst();
    }

    private static Optional<List<String>> choice(MultivaluedMap<String, String> sent, String name) {
        List<String> chosen = filled(sent, name);
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(chosen.stream().filter(code -> !code.equals(NONE)).toList());
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
