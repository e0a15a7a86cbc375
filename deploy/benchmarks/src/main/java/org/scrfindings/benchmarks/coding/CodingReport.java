package org.scrfindings.benchmarks.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.code.train.CodingTrial.Tried;
import org.scrfindings.ingest.code.train.Way;

/**
 * How well passages were coded in each way.
 *
 * @param passages whose passages they are
 */
public record CodingReport(String passages, Map<Measure, Map<Way, Figure>> figures) {

    static CodingReport of(String passages, List<Tried> tried) {
        Map<Measure, Map<Way, Figure>> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<Way, Figure> byWay = new EnumMap<>(Way.class);
            for (Way way : Way.values()) {
                byWay.put(way, Figure.of(counts(measure, way, tried)));
            }
            figures.put(measure, byWay);
        }
        return new CodingReport(passages, figures);
    }

    /** Rows for a table: the measure, how many passages it rests on, each way. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        figures.forEach((measure, byWay) -> {
            List<String> row = new ArrayList<>();
            row.add(measure.title());
            row.add(Integer.toString(byWay.get(Way.TRAINED).passages()));
            byWay.values().forEach(figure -> row.add(figure.text()));
            rows.add(row);
        });
        return rows;
    }

    private static List<Count> counts(Measure measure, Way way, List<Tried> tried) {
        return tried.stream()
                .map(t -> measure.count(t.truth(), t.given().get(way)))
                .flatMap(Optional::stream)
                .toList();
    }
}
