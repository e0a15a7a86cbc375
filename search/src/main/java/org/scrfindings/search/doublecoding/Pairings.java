package org.scrfindings.search.doublecoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrfindings.search.agreement.Agreement;
import org.scrfindings.search.agreement.CodedTwice;
import org.scrfindings.search.doublecoding.AgreementReport.Comparison;
import org.scrfindings.search.doublecoding.AgreementReport.Side;

/** Findings by who coded them, for each two that are to be compared. Of a finding that comes twice the last counts. */
final class Pairings {

    private record Two(Side first, Side second) {}

    private final Map<Two, Map<UUID, CodedTwice>> codings = new LinkedHashMap<>();

    /** Says that two are compared, also where they have no finding in common yet. */
    void expect(Side first, Side second) {
        codings.computeIfAbsent(new Two(first, second), two -> new LinkedHashMap<>());
    }

    void add(Side first, Side second, SampledFinding finding, Codes codes) {
        expect(first, second);
        codings.get(new Two(first, second))
                .put(finding.findingId, new CodedTwice(finding.kind, codes.first(), codes.second()));
    }

    /** What each of two gave. */
    record Codes(Map<String, List<String>> first, Map<String, List<String>> second) {}

    List<Comparison> compared() {
        return codings.entrySet().stream()
                .map(e -> new Comparison(
                        e.getKey().first(),
                        e.getKey().second(),
                        e.getValue().size(),
                        Agreement.of(List.copyOf(e.getValue().values()))))
                .toList();
    }
}
