package org.scrfindings.search.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.FindingView.Direction;
import org.scrfindings.search.store.FindingView.Evidence;
import org.scrfindings.search.store.FindingView.ReviewSummary;
import org.scrfindings.search.visibility.Visibility;

/** The row of {@link FindingRows} that a result set stands on. */
final class FindingRow {

    private static final ObjectReader PLACES = new ObjectMapper().readerFor(Object[][].class);

    private final ResultSet row;

    FindingRow(ResultSet row) {
        this.row = row;
    }

    UUID id() throws SQLException {
        return row.getObject("id", UUID.class);
    }

    /** As {@link Document#isShownTo}. */
    boolean isShownTo(Visibility visibility) throws SQLException {
        boolean ready = row.getString("status").equals(DocumentStatus.READY.code());
        return visibility.showsDocument(
                row.getString("review_status"),
                row.getString("local_body"),
                ready ? row.getString("document_kind") : null);
    }

    /** @param highlight left out where it does not stand in the passage any more */
    FindingView view(Optional<String> highlight) throws SQLException {
        UUID document = row.getObject("document_id", UUID.class);
        List<Evidence> evidence = places(row.getString("evidence"), document);
        Map<String, List<String>> codes = codes(row.getString("codes"));
        String kind = row.getString("kind");
        String title = row.getString("title");
        String text = evidence.stream().map(Evidence::quote).collect(Collectors.joining("\n"));
        return new FindingView(
                id(),
                row.getObject("review_id", UUID.class),
                document,
                row.getString("document_kind"),
                kind,
                title,
                text,
                evidence,
                places(row.getString("repetitions"), document),
                first(codes, Axis.STAGE),
                all(codes, Axis.PAIR),
                all(codes, Axis.DIRECTION).stream().map(Direction::of).toList(),
                all(codes, Axis.ISSUE),
                all(codes, Axis.REASON),
                all(codes, Axis.THEME),
                first(codes, Axis.POLARITY),
                row.getString("coding"),
                row.getString("codebook_version"),
                new ReviewSummary(
                        row.getString("review_title"),
                        row.getString("local_body"),
                        row.getString("review_type"),
                        row.getObject("year", Integer.class),
                        instant(row.getObject("released_at", OffsetDateTime.class))),
                row.getString("number"),
                first(codes, Axis.RECOMMENDATION_TYPE),
                kind.equals("recommendation") ? texts(row.getArray("addressed_to")) : null,
                row.getString("incident"),
                row.getString("context"),
                row.getString("problem"),
                row.getString("analysis"),
                highlight
                        .filter(h -> Highlight.standsIn(h, Finding.passage(title, text)))
                        .orElse(null));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Map<String, List<String>> codes(String lines) {
        Map<String, List<String>> codes = new HashMap<>();
        for (int start = 0, end; start < lines.length(); start = end + 1) {
            end = lines.indexOf('\n', start) < 0 ? lines.length() : lines.indexOf('\n', start);
            int blank = lines.indexOf(' ', start);
            codes.computeIfAbsent(lines.substring(start, blank), axis -> new ArrayList<>())
                    .add(lines.substring(blank + 1, end));
        }
        return codes;
    }

    private static List<String> all(Map<String, List<String>> codes, Axis axis) {
        return codes.getOrDefault(axis.code(), List.of());
    }

    private static String first(Map<String, List<String>> codes, Axis axis) {
        return all(codes, axis).stream().findFirst().orElse(null);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static List<Evidence> places(String json, UUID document) {
        if (json.equals("[]")) {
            return List.of();
        }
        try {
            return Stream.of(PLACES.<Object[][]>readValue(json))
                    .map(p -> new Evidence(document, (int) p[0], (String) p[1], (int) p[2], (int) p[3], (String) p[4]))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The places of a finding cannot be read.", e);
        }
    }
}
