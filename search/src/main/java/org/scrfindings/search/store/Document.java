package org.scrfindings.search.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.problem.Problem.Level;
import org.scrfindings.ingest.problem.Problem.Stage;
import org.scrfindings.search.visibility.Visibility;

/** An uploaded document and what was read out of it, but for its findings. Bytes and text have tables of their own. */
@Entity
public class Document {

    @Id
    @PropertyBinding(binder = @PropertyBinderRef(type = IdentifierOrder.class))
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    @IndexedEmbedded(
            includePaths = {
                "id",
                "localBody",
                "reviewType",
                "outcome",
                "harm",
                "ageBand",
                "year",
                "quarter",
                "statusCode",
                "published",
                "publishedOn",
                "releasedAt"
            })
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    Review review;

    @KeywordField(aggregable = Aggregable.YES)
    String kind;

    @Column(name = "kind_declared")
    boolean kindDeclared;

    String filename;

    String sha256;

    long bytes;

    @Column(name = "media_type")
    String mediaType;

    Integer pages;

    @Enumerated(EnumType.STRING)
    DocumentStatus status;

    float progress;

    int attempts;

    @Column(name = "received_at")
    Instant receivedAt;

    String coder;

    @Column(name = "codebook_version")
    String codebookVersion;

    /** Attempts that had been made when it was last asked for. */
    @Column(name = "attempts_before")
    int attemptsBefore;

    /** When its review was published here, as the index says it. */
    @Column(name = "indexed_release")
    Instant indexedRelease;

    /** The attempt whose result is stored. */
    @Column(name = "stored_attempt")
    Integer storedAttempt;

    @ElementCollection
    @CollectionTable(name = "document_page", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    List<StoredPageStart> pageStarts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_section", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    List<StoredSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_problem", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    List<StoredProblem> problems = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "chronology_event", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    List<StoredEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "planned_action", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    List<StoredAction> actions = new ArrayList<>();

    /** Whether an attempt to read it is still the latest; one that was thought dead may yet come back with a result. */
    boolean isReadBy(int attempt) {
        return status == DocumentStatus.PROCESSING && attempts == attempt;
    }

    /** Whether what the latest attempt read is stored, and may be called ready once it can be found. */
    boolean isStored() {
        return status == DocumentStatus.PROCESSING && storedAttempt != null && storedAttempt == attempts;
    }

    /** Whether an attempt has been stored at some time, so that there is something to fall back to. */
    boolean wasRead() {
        return storedAttempt != null;
    }

    /** Adds what a person should look at, once. */
    void warn(Stage stage, String message) {
        StoredProblem problem = StoredFrom.problem(new Problem(Level.WARNING, stage, "", message));
        problems.remove(problem);
        problems.add(problem);
    }

    /** Forgets all that was read out of it, and its name. */
    void erase() {
        List.of(pageStarts, sections, problems, events, actions).forEach(List::clear);
        filename = "";
        coder = null;
        codebookVersion = null;
        status = DocumentStatus.FAILED;
        progress = 1;
    }

    /**
     * Whether a viewer may see it. What has not been read to its end has not been checked for identifying words either:
     * only those who work on the review see it, whatever the review's state.
     */
    boolean isShownTo(Visibility visibility) {
        return visibility.showsDocument(
                review.status.code(), review.localBody, status == DocumentStatus.READY ? kind : null);
    }
}
