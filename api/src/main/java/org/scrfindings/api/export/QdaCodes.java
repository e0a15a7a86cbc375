package org.scrfindings.api.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.Codebook.Entry;
import org.scrfindings.search.store.FindingView;

/**
 * The codebook as a project of qualitative analysis has it: one group a axis, with the codes of all versions, because
 * findings keep the codes that they were given. Identifiers follow from axis and code, so that two downloads have the
 * same.
 */
record QdaCodes(List<Group> groups) {

    /** The codes of one axis. */
    record Group(String axis, String label, List<QdaCode> codes) {
        UUID guid() {
            return QdaCodes.guid(axis, "");
        }
    }

    /** A code that passages are coded by. */
    record QdaCode(String axis, String code, String label, String definition) {
        UUID guid() {
            return QdaCodes.guid(axis, code);
        }
    }

    static QdaCodes of(List<Codebook> versions) {
        List<QdaCode> professionals = codes(versions, "professional", Codebook::professionals);
        return new QdaCodes(List.of(
                new Group(
                        "kind",
                        "Kind",
                        Stream.of("finding", "example", "recommendation")
                                .map(k -> new QdaCode("kind", k, k, ""))
                                .toList()),
                new Group("stage", "Stage of the care pathway", codes(versions, "stage", Codebook::stages)),
                new Group("pair", "Pair of professionals", pairs(professionals)),
                new Group("from", "Who told", renamed("from", professionals)),
                new Group("to", "Who was told", renamed("to", professionals)),
                new Group("issue", "Issue", codes(versions, "issue", Codebook::issues)),
                new Group("reason", "Underlying reason", codes(versions, "reason", Codebook::reasons)),
                new Group("theme", "Theme", codes(versions, "theme", Codebook::themes)),
                new Group("polarity", "Polarity", codes(versions, "polarity", Codebook::polarity)),
                new Group(
                        "recommendation-type",
                        "Type of recommendation",
                        codes(versions, "recommendation-type", Codebook::recommendationTypes))));
    }

    /** The newest wording of each code. */
    private static List<QdaCode> codes(
            List<Codebook> versions, String axis, Function<Codebook, List<? extends Entry>> list) {
        Map<String, QdaCode> codes = new LinkedHashMap<>();
        versions.stream()
                .flatMap(v -> list.apply(v).stream())
                .forEach(e -> codes.put(e.code(), new QdaCode(axis, e.code(), e.label(), e.definition())));
        return List.copyOf(codes.values());
    }

    private static List<QdaCode> renamed(String axis, List<QdaCode> codes) {
        return codes.stream()
                .map(c -> new QdaCode(axis, c.code(), c.label(), c.definition()))
                .toList();
    }

    private static List<QdaCode> pairs(List<QdaCode> professionals) {
        List<QdaCode> pairs = new ArrayList<>();
        for (QdaCode a : professionals) {
            for (QdaCode b : professionals) {
                if (a.code().compareTo(b.code()) <= 0) {
                    String label = a == b ? "Within " + a.label() : a.label() + " and " + b.label();
                    pairs.add(new QdaCode("pair", a.code() + "~" + b.code(), label, ""));
                }
            }
        }
        return pairs;
    }

    /** Identifiers of the codes that a finding has; only its kind where its codes are hidden from the reader. */
    static List<UUID> of(FindingView finding) {
        List<UUID> codes = new ArrayList<>();
        codes.add(guid("kind", finding.kind()));
        add(codes, "stage", Stream.ofNullable(finding.stage()));
        add(codes, "pair", all(finding.pairs()));
        add(
                codes,
                "from",
                all(finding.directions()).map(FindingView.Direction::from).distinct());
        add(
                codes,
                "to",
                all(finding.directions()).map(FindingView.Direction::to).distinct());
        add(codes, "issue", all(finding.issues()));
        add(codes, "reason", all(finding.reasons()));
        add(codes, "theme", all(finding.themes()));
        add(codes, "polarity", Stream.ofNullable(finding.polarity()));
        add(codes, "recommendation-type", Stream.ofNullable(finding.recommendationType()));
        return codes;
    }

    private static <T> Stream<T> all(List<T> codes) {
        return codes == null ? Stream.empty() : codes.stream();
    }

    private static void add(List<UUID> guids, String axis, Stream<String> codes) {
        codes.map(code -> guid(axis, code)).forEach(guids::add);
    }

    static UUID guid(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
