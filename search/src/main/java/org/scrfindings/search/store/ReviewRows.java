package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrfindings.search.store.NumberedRecommendations.Numbered;
import org.scrfindings.search.visibility.Viewer;

/** The rows of a review's chronologies and action plans. Safe for use by several threads. */
@ApplicationScoped
public class ReviewRows {

    private static final String BEHIND =
            " and (%1$s > :key or %1$s = :key and (d.id > :id or d.id = :id and index(r) > :number))"
                    + " order by %1$s, d.id, index(r)";

    private final EntityManager entities;
    private final DocumentStore documents;
    private final Clock clock;
    private final ChronologySettings settings;

    ReviewRows(EntityManager entities, DocumentStore documents, Clock clock, ChronologySettings settings) {
        this.entities = entities;
        this.documents = documents;
        this.clock = clock;
        this.settings = settings;
    }

    private record Row<T>(T row, UUID documentId, int number) {}

    /**
     * Events of the documents that the viewer may see, by date, gaps in contact marked; those without a date that can
     * be read come first.
     */
    @Transactional
    public Page<EventView> chronology(UUID reviewId, Viewer viewer, Optional<RowPosition> after, int limit) {
        List<UUID> visible = visible(reviewId, viewer);
        Page<Row<StoredEvent>> page = Page.of(
                this.<StoredEvent>rows("events", "r.date", visible, after, limit + 1),
                limit,
                r -> new RowPosition(r.row().date(), r.documentId(), r.number()).toString());
        Timeline timeline = new Timeline(settings.daysWithoutContact());
        timeline.pass(datesUpTo(after, visible).stream());
        return new Page<>(
                page.items().stream()
                        .map(r -> new EventView(
                                r.row(),
                                r.documentId(),
                                timeline.next(r.row().date()).orElse(null)))
                        .toList(),
                page.next());
    }

    /** What the pages before have shown, so that a gap between two pages is noticed too. */
    private List<String> datesUpTo(Optional<RowPosition> after, List<UUID> documents) {
        return after.map(position -> entities.createQuery(
                                "select distinct r.date from Document d join d.events r"
                                        + " where d.id in :documents and r.date <= :date",
                                String.class)
                        .setParameter("documents", documents)
                        .setParameter("date", position.key())
                        .getResultList())
                .orElse(List.of());
    }

    /** Actions of the documents that the viewer may see, as they stand in them. */
    @Transactional
    public Page<ActionView> actions(UUID reviewId, Viewer viewer, Optional<RowPosition> after, int limit) {
        List<UUID> visible = visible(reviewId, viewer);
        Page<Row<StoredAction>> page = Page.of(
                this.<StoredAction>rows("actions", "cast(d.id as string)", visible, after, limit + 1),
                limit,
                r -> new RowPosition(r.documentId().toString(), r.documentId(), r.number()).toString());
        NumberedRecommendations recommendations = recommendations(visible);
        return new Page<>(
                page.items().stream().map(r -> action(r, recommendations)).toList(), page.next());
    }

    private ActionView action(Row<StoredAction> row, NumberedRecommendations recommendations) {
        return new ActionView(
                row.row(),
                row.documentId(),
                recommendations
                        .answeredBy(row.row().recommendation(), row.documentId())
                        .orElse(null),
                ActionProgress.isOverdue(row.row(), LocalDate.now(clock)));
    }

    private NumberedRecommendations recommendations(List<UUID> documents) {
        return new NumberedRecommendations(entities.createQuery("""
                        select f.id, f.number, d.id, d.kind from Finding f join f.document d
                        where d.id in :documents and f.number is not null
                        order by d.receivedAt, d.id, f.position""", Numbered.class)
                .setParameter("documents", documents)
                .getResultList());
    }

    /** All actions of the documents that the viewer may see, as they stand in them. */
    @Transactional
    public List<ActionView> allActions(UUID reviewId, Viewer viewer) {
        return actions(reviewId, viewer, Optional.empty(), Integer.MAX_VALUE - 1)
                .items();
    }

    private List<UUID> visible(UUID reviewId, Viewer viewer) {
        return documents.ofReview(reviewId, viewer).stream()
                .map(DocumentView::id)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> List<Row<T>> rows(
            String list, String key, List<UUID> documents, Optional<RowPosition> after, int most) {
        RowPosition from = after.orElse(RowPosition.START);
        return entities.createQuery(
                        "select r, d.id, index(r) from Document d join d." + list + " r where d.id in :documents"
                                + BEHIND.formatted(key),
                        Object[].class)
                .setParameter("documents", documents)
                .setParameter("key", from.key())
                .setParameter("id", from.id())
                .setParameter("number", from.number())
                .setMaxResults(most)
                .getResultStream()
                .map(columns -> new Row<>((T) columns[0], (UUID) columns[1], (Integer) columns[2]))
                .toList();
    }
}
