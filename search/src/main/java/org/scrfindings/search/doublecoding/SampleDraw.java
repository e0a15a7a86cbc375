package org.scrfindings.search.doublecoding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.scrfindings.search.query.FindingQuery;
import org.scrfindings.search.query.FindingWalk;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.visibility.Viewer;

/**
 * Draws findings at random: published ones alone, so that both coders may see them, and none that somebody confirmed, so
 * that their codes are the machine's. The same findings to draw from and the same seed give the same draw.
 */
@ApplicationScoped
class SampleDraw {

    private static final Viewer CODER = new Viewer.Analyst();

    private final FindingWalk walk;
    private final FindingRows findings;

    SampleDraw(FindingWalk walk, FindingRows findings) {
        this.walk = walk;
        this.findings = findings;
    }

    /**
     * @param population how many findings there were to draw from
     */
    record Draw(int population, List<FindingView> findings) {}

    /**
     * @throws TooFewFindingsException where there are fewer than the size
     */
    Draw draw(FindingQuery query, int size, long seed) {
        List<UUID> population = population(query);
        List<UUID> shuffled = new ArrayList<>(population);
        Collections.shuffle(shuffled, new Random(seed));
        List<FindingView> drawn = new ArrayList<>();
        for (int from = 0; from < shuffled.size() && drawn.size() < size; from += size) {
            List<UUID> next = shuffled.subList(from, Math.min(from + size, shuffled.size()));
            machineCoded(next).stream().limit(size - drawn.size()).forEach(drawn::add);
        }
        if (drawn.size() < size) {
            throw new TooFewFindingsException(drawn.size());
        }
        return new Draw(population.size(), drawn);
    }

    /** In the order of their identifiers, whatever the question's. */
    private List<UUID> population(FindingQuery query) {
        List<UUID> all = new ArrayList<>();
        walk.identifiers(query.ofUnconfirmed(), CODER, all::addAll);
        all.sort(Comparator.comparing(UUID::toString));
        return all;
    }

    /** The index may lag behind: what somebody confirmed or took back in the meantime is passed over. */
    private List<FindingView> machineCoded(List<UUID> ids) {
        return findings.find(ids, CODER).stream()
                .filter(f -> f.coding().equals("machine"))
                .toList();
    }
}
