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

    /** The columns, asked for by place: looking names up for each row takes as long as all else that is done for it. */
    private enum Field {
        ID,
        STATUS,
        REVIEW_STATUS,
        LOCAL_BODY,
        DOCUMENT_KIND,
        DOCUMENT_ID,
        EVIDENCE,
        CODES,
        KIND,
        TITLE,
        REVIEW_ID,
        REPETITIONS,
        CODING,
        CODEBOOK_VERSION,
        REVIEW_TITLE,
        REVIEW_TYPE,
        YEAR,
        RELEASED_AT,
        NUMBER,
        ADDRESSED_TO,
        INCIDENT,
        CONTEXT,
        PROBLEM,
        ANALYSIS
    }

    private final ResultSet row;
    private final int[] places = new int[Field.values().length];

    FindingRow(ResultSet row) throws SQLException {
        this.row = row;
        for (Field field : Field.values()) {
            places[field.ordinal()] = row.findColumn(field.name());
        }
    }

    private int at(Field field) {
        return places[field.ordinal()];
    }

    UUID id() throws SQLException {
        return row.getObject(at(Field.ID), UUID.class);
    }

    /** As {@link Document#isShownTo}. */
    boolean isShownTo(Visibility visibility) throws SQLException {
        boolean ready = row.getString(at(Field.STATUS)).equals(DocumentStatus.READY.code());
        return visibility.showsDocument(
                row.getString(at(Field.REVIEW_STATUS)),
                row.getString(at(Field.LOCAL_BODY)),
                ready ? row.getString(at(Field.DOCUMENT_KIND)) : null);
    }

    /** @param highlight left out where it does not stand in the passage any more */
    FindingView view(Optional<String> highlight) throws SQLException {
        UUID document = row.getObject(at(Field.DOCUMENT_ID), UUID.class);
        List<Evidence> evidence = places(row.getString(at(Field.EVIDENCE)), document);
        Map<String, List<String>> codes = codes(row.getString(at(Field.CODES)));
        String kind = row.getString(at(Field.KIND));
        String title = row.getString(at(Field.TITLE));
        String text = evidence.stream().map(Evidence::quote).collect(Collectors.joining("\n"));
        return new FindingView(
                id(),
                row.getObject(at(Field.REVIEW_ID), UUID.class),
                document,
                row.getString(at(Field.DOCUMENT_KIND)),
                kind,
                title,
                text,
                evidence,
                places(row.getString(at(Field.REPETITIONS)), document),
                first(codes, Axis.STAGE),
                all(codes, Axis.PAIR),
                all(codes, Axis.DIRECTION).stream().map(Direction::of).toList(),
                all(codes, Axis.ISSUE),
                all(codes, Axis.REASON),
                all(codes, Axis.THEME),
                first(codes, Axis.POLARITY),
                row.getString(at(Field.CODING)),
                row.getString(at(Field.CODEBOOK_VERSION)),
                new ReviewSummary(
                        row.getString(at(Field.REVIEW_TITLE)),
                        row.getString(at(Field.LOCAL_BODY)),
                        row.getString(at(Field.REVIEW_TYPE)),
                        row.getObject(at(Field.YEAR), Integer.class),
                        instant(row.getObject(at(Field.RELEASED_AT), OffsetDateTime.class))),
                row.getString(at(Field.NUMBER)),
                first(codes, Axis.RECOMMENDATION_TYPE),
                kind.equals("recommendation") ? texts(row.getArray(at(Field.ADDRESSED_TO))) : null,
                row.getString(at(Field.INCIDENT)),
                row.getString(at(Field.CONTEXT)),
                row.getString(at(Field.PROBLEM)),
                row.getString(at(Field.ANALYSIS)),
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
