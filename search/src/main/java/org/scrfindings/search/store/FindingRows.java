package org.scrfindings.search.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.search.store.FindingView.Direction;
import org.scrfindings.search.store.FindingView.Evidence;
import org.scrfindings.search.store.FindingView.ReviewSummary;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * What {@link FindingStore#find} shows, by one statement for many findings: for answers that are too long to load
 * entities for. Codes and places are gathered in {@code finding_row} beforehand; the database itself drops what has been
 * gathered when one of them changes, and gathers anew whatever is not there. Safe for use by several threads.
 */
@ApplicationScoped
public class FindingRows {

    private static final String ROWS = """
            select f.id, d.review_id, f.document_id, d.kind as document_kind, f.kind, f.title, f.coding,
                   f.codebook_version, f.number, f.addressed_to, f.incident, f.context, f.problem, f.analysis,
                   r.title as review_title, r.local_body, r.review_type, r.status as review_status, d.status,
                   r.released_at,
                   coalesce(r.incident_year, cast(left(coalesce(r.completed_on, r.published_on), 4) as integer)) as year,
                   coalesce(x.codes, finding_codes(f.id)) as codes,
                   coalesce(x.evidence, finding_places(f.id)) as evidence,
                   coalesce(x.repetitions, finding_repetitions(f.id)) as repetitions
            from finding f
              join document d on d.id = f.document_id
              join review r on r.id = d.review_id
              left join finding_row x on x.finding_id = f.id
            where f.id = any(?)""";

    private static final String GATHER = """
            insert into finding_row (finding_id, codes, evidence, repetitions)
            select id, finding_codes(id), finding_places(id), finding_repetitions(id)
            from finding where document_id = :document
            on conflict (finding_id) do nothing""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Visibility EVERYONES = Visibility.of(new Viewer.Public());

    private final EntityManager entities;

    FindingRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param everyones whether the public sees it too */
    public record Shown(FindingView finding, boolean everyones) {}

    /** Gathers the codes and places of a document's findings; the document is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gather(UUID documentId) {
        entities.createNativeQuery(GATHER).setParameter("document", documentId).executeUpdate();
    }

    /** Those of the findings that the viewer may see, in the order of their identifiers here; without highlights. */
    @Transactional
    public List<Shown> find(List<UUID> ids, Viewer viewer) {
        Visibility visibility = Visibility.of(viewer);
        Map<UUID, Shown> shown =
                entities.unwrap(Session.class).doReturningWork(connection -> read(connection, ids, visibility));
        return ids.stream().map(shown::get).filter(Objects::nonNull).toList();
    }

    private static Map<UUID, Shown> read(Connection connection, List<UUID> ids, Visibility visibility)
            throws SQLException {
        Map<UUID, Shown> shown = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (isShown(row, visibility)) {
                        FindingView finding = view(row);
                        shown.put(finding.id(), new Shown(finding, isShown(row, EVERYONES)));
                    }
                }
            }
        }
        return shown;
    }

    /** As {@link Document#isShownTo}. */
    private static boolean isShown(ResultSet row, Visibility visibility) throws SQLException {
        boolean ready = row.getString("status").equals(DocumentStatus.READY.code());
        return visibility.showsDocument(
                row.getString("review_status"),
                row.getString("local_body"),
                ready ? row.getString("document_kind") : null);
    }

    private static FindingView view(ResultSet row) throws SQLException {
        UUID document = row.getObject("document_id", UUID.class);
        List<Evidence> evidence = places(row.getString("evidence"), document);
        Map<String, List<String>> codes = codes(row.getString("codes"));
        String kind = row.getString("kind");
        return new FindingView(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                document,
                row.getString("document_kind"),
                kind,
                row.getString("title"),
                evidence.stream().map(Evidence::quote).collect(Collectors.joining("\n")),
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
                null);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Map<String, List<String>> codes(String lines) {
        Map<String, List<String>> codes = new HashMap<>();
        lines.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            codes.computeIfAbsent(line.substring(0, blank), axis -> new ArrayList<>())
                    .add(line.substring(blank + 1));
        });
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
            return Stream.of(JSON.readValue(json, Object[][].class))
                    .map(p -> new Evidence(document, (int) p[0], (String) p[1], (int) p[2], (int) p[3], (String) p[4]))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The places of a finding cannot be read.", e);
        }
    }
}
