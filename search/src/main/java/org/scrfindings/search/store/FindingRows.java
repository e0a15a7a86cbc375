package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.hibernate.Session;
import org.scrfindings.search.visibility.RestrictedReadings;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/**
 * Shows findings to whoever may see them, by one statement for any number. Codes and places are gathered in
 * {@code finding_row} beforehand; the database itself drops what has been gathered when one of them changes, and gathers
 * anew whatever is not there. Safe for use by several threads.
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

    private static final Visibility EVERYONES = Visibility.of(new Viewer.Public());

    private final EntityManager entities;
    private final RestrictedReadings readings;

    FindingRows(EntityManager entities, RestrictedReadings readings) {
        this.entities = entities;
        this.readings = readings;
    }

    /** @param everyones whether the public sees it too */
    public record Shown(FindingView finding, boolean everyones) {}

    /** Gathers the codes and places of a document's findings; the document is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gather(UUID documentId) {
        entities.createNativeQuery(GATHER).setParameter("document", documentId).executeUpdate();
    }

    /** Those of the findings that the viewer may see, in the order of their identifiers here. */
    @Transactional
    public List<FindingView> find(Collection<UUID> ids, Viewer viewer) {
        return find(withoutHighlights(ids), viewer);
    }

    /** The same with the highlight that each came with, where it stands in the passage still. */
    @Transactional
    public List<FindingView> find(SequencedMap<UUID, Optional<String>> highlights, Viewer viewer) {
        return read(highlights, viewer).stream().map(this::handOver).toList();
    }

    /** The same for whoever shows nobody, or shows it later, by {@link #handOver}. */
    @Transactional
    public List<Shown> read(Collection<UUID> ids, Viewer viewer) {
        return read(withoutHighlights(ids), viewer);
    }

    /** The finding; where not everyone sees it, it is kept that it was shown in this request. */
    public FindingView handOver(Shown shown) {
        FindingView finding = shown.finding();
        if (!shown.everyones()) {
            readings.shown(finding.reviewId(), finding.documentId());
        }
        return finding;
    }

    private static SequencedMap<UUID, Optional<String>> withoutHighlights(Collection<UUID> ids) {
        SequencedMap<UUID, Optional<String>> none = new LinkedHashMap<>();
        ids.forEach(id -> none.put(id, Optional.empty()));
        return none;
    }

    private List<Shown> read(SequencedMap<UUID, Optional<String>> highlights, Viewer viewer) {
        // The statement is not Hibernate's, which would see by itself that it asks for what is not written yet.
        entities.flush();
        Visibility visibility = Visibility.of(viewer);
        Map<UUID, Shown> shown =
                entities.unwrap(Session.class).doReturningWork(connection -> read(connection, highlights, visibility));
        return highlights.keySet().stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<UUID, Shown> read(
            Connection connection, Map<UUID, Optional<String>> highlights, Visibility visibility) throws SQLException {
        Map<UUID, Shown> shown = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setArray(
                    1, connection.createArrayOf("uuid", highlights.keySet().toArray()));
            try (ResultSet rows = query.executeQuery()) {
                FindingRow row = new FindingRow(rows);
                while (rows.next()) {
                    if (row.isShownTo(visibility)) {
                        FindingView finding = row.view(highlights.get(row.id()));
                        shown.put(finding.id(), new Shown(finding, row.isShownTo(EVERYONES)));
                    }
                }
            }
        }
        return shown;
    }
}
