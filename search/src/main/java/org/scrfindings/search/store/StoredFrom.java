package org.scrfindings.search.store;

import java.util.Locale;
import org.scrfindings.ingest.extract.ChronologyEvent;
import org.scrfindings.ingest.extract.PlannedAction;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.Section;

/** Turns what ingest found into rows. */
final class StoredFrom {

    private StoredFrom() {}

    static StoredProblem problem(Problem p) {
        return new StoredProblem(
                p.level().name().toLowerCase(Locale.ROOT),
                p.stage().name().toLowerCase(Locale.ROOT),
                p.place(),
                p.message());
    }

    static StoredSection section(Section s) {
        return new StoredSection(
                s.heading(),
                s.level(),
                s.role().code(),
                s.span().page(),
                s.span().start(),
                s.span().end());
    }

    static StoredEvent event(ChronologyEvent e) {
        return new StoredEvent(
                e.date(),
                e.dateText(),
                e.precision().name().toLowerCase(Locale.ROOT),
                e.agency(),
                e.professional(),
                e.event(),
                e.comment(),
                e.source(),
                e.span().page(),
                e.span().start(),
                e.span().end());
    }

    static StoredAction action(PlannedAction a) {
        return new StoredAction(
                a.recommendation(),
                a.action(),
                a.lead(),
                a.due(),
                a.dueText(),
                a.status(),
                a.evidence(),
                a.span().page(),
                a.span().start(),
                a.span().end());
    }
}
