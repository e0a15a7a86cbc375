package org.scrfindings.search.experience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What someone from the field said about an issue, and what was decided about showing it. */
@Entity
@Table(name = "issue_experience")
class Experience {

    @Id
    UUID id;

    String issue;

    @Enumerated(EnumType.STRING)
    Familiar familiar;

    String role;

    @Column(name = "local_body")
    String localBody;

    @Column(name = "further_reasons")
    String furtherReasons;

    @Column(name = "what_helped")
    String whatHelped;

    String author;

    @Column(name = "added_at")
    Instant addedAt;

    @Enumerated(EnumType.STRING)
    ExperienceStatus status = ExperienceStatus.PENDING;

    /** Whether a curator changed the words. */
    boolean edited;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Version
    int version;

    protected Experience() {}

    Experience(UUID id, NewExperience said, String author, Instant addedAt) {
        this.id = id;
        this.issue = said.issue();
        this.familiar = said.familiar();
        this.role = said.role();
        this.localBody = said.localBody();
        this.furtherReasons = said.furtherReasons();
        this.whatHelped = said.whatHelped();
        this.author = author;
        this.addedAt = addedAt;
    }
}
