package org.scrfindings.search.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** For what, by whom and how long restricted documents are to be read, and what was decided about it. */
@Entity
@Table(name = "research_project")
class Project {

    @Id
    UUID id;

    String title;

    String purpose;

    String researcher;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    LocalDate until;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> kinds = List.of();

    @Enumerated(EnumType.STRING)
    ProjectStatus status;

    @Column(name = "requested_at")
    Instant requestedAt;

    @ElementCollection
    @CollectionTable(name = "research_project_step", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    List<ProjectStep> steps = new ArrayList<>();

    protected Project() {}

    Project(UUID id, NewProject wanted, String researcher) {
        this.id = id;
        this.title = wanted.title();
        this.purpose = wanted.purpose();
        this.from = wanted.from();
        this.until = wanted.until();
        this.kinds = wanted.kinds();
        this.researcher = researcher;
    }

    /** Goes to another state; what was decided before stays on record. */
    void take(ProjectStatus to, Instant at, String actor, String reason) {
        status = to;
        steps.add(new ProjectStep(at, actor, to, reason));
    }

    boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    boolean isActive(LocalDate today) {
        return status == ProjectStatus.APPROVED && !from.isAfter(today) && !isOver(today);
    }
}
