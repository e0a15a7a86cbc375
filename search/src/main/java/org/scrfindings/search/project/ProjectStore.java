package org.scrfindings.search.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.store.IdempotentRequests;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;
import org.scrfindings.search.visibility.Today;
import org.scrfindings.search.visibility.Visibility;

/**
 * Keeps what researchers need restricted documents for, and what was decided about it. What a project opens is worked
 * out anew for every request, so refusal, end and expiry act at once. Safe for use by several threads.
 */
@ApplicationScoped
public class ProjectStore {

    private final Projects projects;
    private final IdempotentRequests requests;
    private final Clock clock;
    private final Today today;

    ProjectStore(Projects projects, IdempotentRequests requests, Clock clock, Today today) {
        this.projects = projects;
        this.requests = requests;
        this.clock = clock;
        this.today = today;
    }

    /**
     * Which projects are listed.
     *
     * @param researcher whose; empty for everyone's
     * @param status empty for all states
     */
    public record Wanted(Optional<String> researcher, Optional<ProjectStatus> status) {}

    /** Restricted kinds of document that a researcher may read today. */
    @Transactional
    public List<String> kindsOpenTo(String researcher) {
        List<Project> active =
                projects.list("researcher = ?1 and status = ?2", researcher, ProjectStatus.APPROVED).stream()
                        .filter(p -> p.isActive(today.date()))
                        .toList();
        return active.stream().anyMatch(p -> p.kinds.isEmpty())
                ? Visibility.RESTRICTED_KINDS
                : active.stream().flatMap(p -> p.kinds.stream()).distinct().toList();
    }

    /**
     * Keeps a request until somebody has decided about it.
     *
     * @param idempotencyKey where the researcher used it before for the same request, what was kept then
     * @return empty where the researcher used the key before for another request; nothing is changed then
     */
    @Transactional
    public Optional<ProjectView> request(NewProject wanted, String researcher, Optional<String> idempotencyKey) {
        Remembered now = new Remembered(DigestUtils.sha256Hex("project " + wanted), UUID.randomUUID());
        Remembered first =
                idempotencyKey.map(key -> requests.claim(researcher, key, now)).orElse(now);
        if (!first.fingerprint().equals(now.fingerprint())) {
            return Optional.empty();
        }
        boolean isNew = first.createdId().equals(now.createdId());
        return Optional.of(
                view(isNew ? requested(now.createdId(), wanted, researcher) : projects.findById(first.createdId())));
    }

    private Project requested(UUID id, NewProject wanted, String researcher) {
        Project project = new Project(id, wanted, researcher);
        project.requestedAt = now();
        project.take(ProjectStatus.REQUESTED, project.requestedAt, researcher, "");
        projects.persistAndFlush(project);
        return project;
    }

    @Transactional
    public Optional<ProjectView> find(UUID id) {
        return projects.findByIdOptional(id).map(this::view);
    }

    /** Projects, the latest request first. */
    @Transactional
    public Page<ProjectView> list(Wanted wanted, Optional<ReviewPosition> after, int limit) {
        List<Project> rows = projects.find(
                        """
                        (cast(?1 as string) is null or researcher = ?1) and (?2 is null or status = ?2)
                          and (requestedAt < ?3 or requestedAt = ?3 and id > ?4)
                        order by requestedAt desc, id""",
                        wanted.researcher().orElse(null),
                        wanted.status().orElse(null),
                        after.orElse(ReviewPosition.START).createdAt(),
                        after.orElse(ReviewPosition.START).id())
                .range(0, limit)
                .list();
        Page<Project> page = Page.of(rows, limit, p -> new ReviewPosition(p.requestedAt, p.id).toString());
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    /** Opens restricted documents to a project from its first day to its last. */
    @Transactional
    public ProjectChange approve(UUID id, String actor, String reason) {
        Project project = hold(id);
        if (project.status != ProjectStatus.REQUESTED) {
            return wrongState(project, ProjectStatus.REQUESTED);
        }
        return project.isOver(today.date())
                ? new ProjectChange.Over()
                : take(project, ProjectStatus.APPROVED, actor, reason);
    }

    @Transactional
    public ProjectChange refuse(UUID id, String actor, String reason) {
        Project project = hold(id);
        return project.status == ProjectStatus.REQUESTED
                ? take(project, ProjectStatus.REFUSED, actor, reason)
                : wrongState(project, ProjectStatus.REQUESTED);
    }

    /** Ends an approved project before its time. */
    @Transactional
    public ProjectChange end(UUID id, String actor, String reason) {
        Project project = hold(id);
        return project.status == ProjectStatus.APPROVED
                ? take(project, ProjectStatus.ENDED, actor, reason)
                : wrongState(project, ProjectStatus.APPROVED);
    }

    private Project hold(UUID id) {
        return projects.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ProjectChange take(Project project, ProjectStatus to, String actor, String reason) {
        project.take(to, now(), actor, reason);
        return new ProjectChange.Made(view(project));
    }

    private static ProjectChange wrongState(Project project, ProjectStatus wanted) {
        return new ProjectChange.WrongState(project.status.code(), wanted.code());
    }

    private ProjectView view(Project project) {
        return ProjectView.of(project, today.date());
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
