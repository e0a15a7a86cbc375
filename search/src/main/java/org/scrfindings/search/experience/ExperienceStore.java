package org.scrfindings.search.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.experience.ExperienceCounts.CodeCount;
import org.scrfindings.search.experience.SubmittedExperience.Find;
import org.scrfindings.search.store.IdempotentRequests;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/**
 * Keeps what people from the field know of issues, apart from what reports say. Nothing is shown that a curator has not
 * accepted. Safe for use by several threads.
 */
@ApplicationScoped
public class ExperienceStore {

    private final Experiences experiences;
    private final IdempotentRequests requests;
    private final IdentifyingWords words;
    private final Clock clock;

    ExperienceStore(Experiences experiences, IdempotentRequests requests, IdentifyingWords words, Clock clock) {
        this.experiences = experiences;
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Keeps an experience until a curator has looked at it.
     *
     * @param idempotencyKey where the author used it before for the same words, what was kept then
     * @return empty where the author used the key before for other words; nothing is changed then
     */
    @Transactional
    public Optional<SubmittedExperience> submit(NewExperience said, String author, Optional<String> idempotencyKey) {
        Remembered request = new Remembered(DigestUtils.sha256Hex("experience " + said), UUID.randomUUID());
        Remembered first =
                idempotencyKey.map(key -> requests.claim(author, key, request)).orElse(request);
        if (!first.fingerprint().equals(request.fingerprint())) {
            return Optional.empty();
        }
        boolean isNew = first.createdId().equals(request.createdId());
        return Optional.of(
                view(isNew ? kept(request.createdId(), said, author) : experiences.findById(first.createdId())));
    }

    private Experience kept(UUID id, NewExperience said, String author) {
        Experience experience = new Experience(id, said, author, clock.instant().truncatedTo(ChronoUnit.MICROS));
        experiences.persistAndFlush(experience);
        return experience;
    }

    /** The accepted experiences of an issue, the first one first. */
    @Transactional
    public Page<ExperienceView> accepted(String issue, Optional<ReviewPosition> after, int limit) {
        List<Experience> rows = experiences
                .find(
                        "issue = ?1 and status = ?2 and (addedAt > ?3 or addedAt = ?3 and id > ?4) order by addedAt, id",
                        issue,
                        ExperienceStatus.ACCEPTED,
                        after.map(ReviewPosition::createdAt).orElse(Instant.EPOCH),
                        after.map(ReviewPosition::id).orElse(new UUID(0, 0)))
                .range(0, limit)
                .list();
        Page<Experience> page = Page.of(rows, limit, ExperienceStore::position);
        return new Page<>(page.items().stream().map(ExperienceView::of).toList(), page.next());
    }

    /** Experiences of all issues for curators, those that have waited longest first. */
    @Transactional
    public Page<SubmittedExperience> submitted(ExperienceStatus status, Optional<ReviewPosition> after, int limit) {
        List<Experience> rows = experiences
                .find(
                        "status = ?1 and (addedAt > ?2 or addedAt = ?2 and id > ?3) order by addedAt, id",
                        status,
                        after.map(ReviewPosition::createdAt).orElse(Instant.EPOCH),
                        after.map(ReviewPosition::id).orElse(new UUID(0, 0)))
                .range(0, limit)
                .list();
        Page<Experience> page = Page.of(rows, limit, ExperienceStore::position);
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    private static String position(Experience e) {
        return new ReviewPosition(e.addedAt, e.id).toString();
    }

    @Transactional
    public Optional<SubmittedExperience> find(UUID id) {
        return experiences.findByIdOptional(id).map(this::view);
    }

    /** How many of those whose experience is accepted know the issue, and who they are. */
    @Transactional
    public ExperienceCounts counts(String issue) {
        List<Experience> accepted = experiences.list("issue = ?1 and status = ?2", issue, ExperienceStatus.ACCEPTED);
        Map<String, Long> familiar = count(accepted, e -> e.familiar.code());
        return new ExperienceCounts(
                accepted.size(),
                Arrays.stream(Familiar.values())
                        .map(f -> new CodeCount(f.code(), familiar.getOrDefault(f.code(), 0L)))
                        .toList(),
                count(accepted, e -> e.role).entrySet().stream()
                        .map(e -> new CodeCount(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingLong(CodeCount::count)
                                .reversed()
                                .thenComparing(CodeCount::code))
                        .toList());
    }

    private static Map<String, Long> count(List<Experience> experiences, Function<Experience, String> by) {
        return experiences.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    /**
     * Keeps a curator's decision, unless what would be shown has words that may well identify someone.
     *
     * @param version that was decided about, or empty for whatever there is now
     */
    @Transactional
    public Moderated moderate(UUID id, OptionalInt version, Moderation decision, String curator) {
        Experience experience = experiences.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (version.isPresent() && version.getAsInt() != experience.version) {
            return new Moderated.Overtaken();
        }
        String further = decision.furtherReasons().orElse(experience.furtherReasons);
        String helped = decision.whatHelped().orElse(experience.whatHelped);
        List<Find> high =
                words.in(further, helped).stream().filter(Find::isHigh).toList();
        if (decision.accepted() && !high.isEmpty()) {
            return new Moderated.Identifying(high);
        }
        edit(experience, further, helped);
        experience.status = decision.accepted() ? ExperienceStatus.ACCEPTED : ExperienceStatus.DECLINED;
        experience.reason = decision.reason();
        experience.decidedBy = curator;
        experiences.flush();
        return new Moderated.Kept(view(experience));
    }

    private static void edit(Experience experience, String furtherReasons, String whatHelped) {
        String further = emptyToNull(furtherReasons);
        String helped = emptyToNull(whatHelped);
        experience.edited |=
                !Objects.equals(further, experience.furtherReasons) || !Objects.equals(helped, experience.whatHelped);
        experience.furtherReasons = further;
        experience.whatHelped = helped;
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private SubmittedExperience view(Experience experience) {
        return SubmittedExperience.of(experience, words.in(experience.furtherReasons, experience.whatHelped));
    }
}
