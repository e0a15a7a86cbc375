package org.scrfindings.ingest.samples;

import java.util.List;
import org.scrfindings.ingest.extract.ChronologyEvent;
import org.scrfindings.ingest.extract.PlannedAction;

/** Compares the rows of chronologies and action plans with the gold. */
record RowScore(Tally tally) {

    private static final double LEAST_SHARED = 0.6;

    void events(List<Gold.Event> gold, List<ChronologyEvent> found) {
        var matches = new Matching<>(RowScore::sameEvent, LEAST_SHARED).of(gold, found);
        tally.matches(Measure.EVENTS, matches, found, gold);
        matches.stream()
                .filter(m -> m.gold().agency() != null)
                .forEach(m -> tally.answer(
                        Measure.EVENT_AGENCY, m.gold().agency().equals(m.found().agency())));
    }

    void actions(List<Gold.Action> gold, List<PlannedAction> found) {
        var matches = new Matching<>(RowScore::sameAction, LEAST_SHARED).of(gold, found);
        tally.matches(Measure.ACTIONS, matches, found, gold);
        matches.forEach(m -> {
            tally.answer(Measure.ACTION_DUE, m.gold().due().equals(m.found().due()));
            double leads = SqueezedText.wordsShared(m.gold().lead(), m.found().lead());
            tally.answer(Measure.ACTION_LEAD, leads == 1);
        });
    }

    private static double sameEvent(Gold.Event gold, ChronologyEvent found) {
        return gold.date().equals(found.date())
                ? SqueezedText.wordsShared(gold.quote(), found.event() + " " + found.comment())
                : 0;
    }

    private static double sameAction(Gold.Action gold, PlannedAction found) {
        return SqueezedText.wordsShared(gold.action(), found.action());
    }
}
