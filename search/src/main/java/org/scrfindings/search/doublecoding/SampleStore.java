package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.IdempotentRequests;
import org.scrfindings.search.store.IdempotentRequests.Remembered;
import org.scrfindings.search.store.Page;
import org.scrfindings.search.store.ReviewPosition;

/** Draws samples of findings for two people to code, and tells how far that has come. Safe for use by several threads. */
@ApplicationScoped
public class SampleStore {

    private final Samples samples;
    private final SampledFindings sampled;
    private final SampleDraw draw;
    private final IdempotentRequests requests;
    private final Clock clock;

    SampleStore(Samples samples, SampledFindings sampled, SampleDraw draw, IdempotentRequests requests, Clock clock) {
        this.samples = samples;
        this.sampled = sampled;
        this.draw = draw;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Draws a sample and keeps with it the codes that the machine has given until now.
     *
     * @param idempotencyKey where the actor used it before for the same request, the sample that was drawn then
     * @return empty where the actor used the key before for another request; nothing is changed then
     * @throws TooFewFindingsException where there are fewer findings than are to be drawn; nothing is changed then
     */
    @Transactional
    public Optional<SampleView> draw(SampleRequest request, String actor, Optional<String> idempotencyKey) {
        Remembered now = new Remembered(DigestUtils.sha256Hex("sample " + request), UUID.randomUUID());
        Remembered first =
                idempotencyKey.map(key -> requests.claim(actor, key, now)).orElse(now);
        if (!first.fingerprint().equals(now.fingerprint())) {
            return Optional.empty();
        }
        boolean isNew = first.createdId().equals(now.createdId());
        return Optional.of(view(isNew ? drawn(now.createdId(), request, actor) : samples.findById(first.createdId())));
    }

    private CodingSample drawn(UUID id, SampleRequest request, String actor) {
        long seed = request.seed().orElseGet(() -> new Random().nextLong(1L << 31));
        SampleDraw.Draw drawn = draw.draw(request.query(), request.size(), seed);
        CodingSample sample = new CodingSample(id, request, seed, drawn.population());
        sample.drawnAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sample.drawnBy = actor;
        samples.persist(sample);
        Map<UUID, String> machines =
                sampled.machines(drawn.findings().stream().map(FindingView::id).toList());
        for (int i = 0; i < drawn.findings().size(); i++) {
            FindingView finding = drawn.findings().get(i);
            sampled.persist(new SampledFinding(sample, i, finding, machines.get(finding.id())));
        }
        sampled.flush();
        return sample;
    }

    /** Samples, newest first. */
    @Transactional
    public Page<SampleView> list(Optional<ReviewPosition> after, int limit) {
        List<CodingSample> rows = after.map(p -> samples.find(
                        "drawnAt < ?1 or drawnAt = ?1 and id > ?2 order by drawnAt desc, id", p.createdAt(), p.id()))
                .orElseGet(() -> samples.find("order by drawnAt desc, id"))
                .range(0, limit)
                .list();
        Page<CodingSample> page = Page.of(rows, limit, s -> new ReviewPosition(s.drawnAt, s.id).toString());
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    @Transactional
    public Optional<SampleView> find(UUID id) {
        return samples.findByIdOptional(id).map(this::view);
    }

    private SampleView view(CodingSample sample) {
        return SampleView.of(sample, sampled.ofSamples(List.of(sample.id)), sampled.lapsedOf(sample.id));
    }
}
