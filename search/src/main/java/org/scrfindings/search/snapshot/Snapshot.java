package org.scrfindings.search.snapshot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.scrfindings.search.visibility.Viewer;
import org.scrfindings.search.visibility.Visibility;

/** The answer to a question, kept as it was. */
@Entity
class Snapshot {

    @Id
    UUID id;

    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> query;

    boolean restricted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> kinds;

    @Column(name = "codebook_version")
    String codebookVersion;

    /** Of its bytes. */
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "snapshot_version", joinColumns = @JoinColumn(name = "snapshot_id"))
    @OrderBy("version")
    List<SnapshotVersion> versions = new ArrayList<>();

    protected Snapshot() {}

    Snapshot(UUID id, SnapshotRequest request) {
        this.id = id;
        title = request.title();
        query = request.asked();
        restricted = request.restricted();
    }

    /** Whose rows it holds: published ones of public kinds, or of all kinds. */
    Viewer viewer() {
        return restricted ? new Viewer.Analyst() : new Viewer.Public();
    }

    /** Those read it who may see every kind of document that its rows came from. */
    boolean isShownTo(Visibility visibility) {
        return kinds.stream().allMatch(kind -> visibility.showsDocument(Visibility.PUBLISHED, null, kind));
    }
}
