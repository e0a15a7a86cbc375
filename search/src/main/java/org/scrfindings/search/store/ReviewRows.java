package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrfindings.search.visibility.Viewer;

/** The rows of a review's chronologies and action plans. Safe for use by several threads. */
@ApplicationScoped
public class ReviewRows {

    private static final String BEHIND =
            " and (%1$s > :key or %1$s = :key and (d.id > :id or d.id = :id and index(r) > :number))"
                    + " order by %1$s, d.id, index(r)";

    private final EntityManager entities;
    private final DocumentStore documents;

    ReviewRows(EntityManager entities, DocumentStore documents) {
        this.entities = entities;
        this.documents = documents;
    }

    private record Row<T>(T row, UUID documentId, int number) {}

    /** Events of the documents that the viewer may see, by date; those without a date that can be read come first. */
    @Transactional
    public Page<EventView> chronology(UUID reviewId, Viewer viewer, Optional<RowPosition> after, int limit) {
        Page<Row<StoredEvent>> page = Page.of(
                this.<StoredEvent>rows("events", "r.date", reviewId, viewer, after, limit + 1),
                limit,
                r -> new RowPosition(r.row().date(), r.documentId(), r.number()).toString());
        return new Page<>(
                page.items().stream()
                        .map(r -> new EventView(r.row(), r.documentId()))
                        .toList(),
                page.next());
    }

    /** Actions of the documents that the viewer may see, as they stand in them. */
    @Transactional
    public Page<ActionView> actions(UUID reviewId, Viewer viewer, Optional<RowPosition> after, int limit) {
        Page<Row<StoredAction>> page = Page.of(
                this.<StoredAction>rows("actions", "cast(d.id as string)", reviewId, viewer, after, limit + 1),
                limit,
                r -> new RowPosition(r.documentId().toString(), r.documentId(), r.number()).toString());
        return new Page<>(
                page.items().stream()
                        .map(r -> new ActionView(r.row(), r.documentId()))
                        .toList(),
                page.next());
    }

    /** All actions of the documents that the viewer may see, as they stand in them. */
    @Transactional
    public List<ActionView> allActions(UUID reviewId, Viewer viewer) {
        return actions(reviewId, viewer, Optional.empty(), Integer.MAX_VALUE - 1)
                .items();
    }

    @SuppressWarnings("unchecked")
    private <T> List<Row<T>> rows(
            String list, String key, UUID reviewId, Viewer viewer, Optional<RowPosition> after, int most) {
        RowPosition from = after.orElse(RowPosition.START);
        List<UUID> visible = documents.ofReview(reviewId, viewer).stream()
                .map(DocumentView::id)
                .toList();
        return entities.createQuery(
                        "select r, d.id, index(r) from Document d join d." + list + " r where d.id in :documents"
                                + BEHIND.formatted(key),
                        Object[].class)
                .setParameter("documents", visible)
                .setParameter("key", from.key())
                .setParameter("id", from.id())
                .setParameter("number", from.number())
                .setMaxResults(most)
                .getResultStream()
                .map(columns -> new Row<>((T) columns[0], (UUID) columns[1], (Integer) columns[2]))
                .toList();
    }
}
