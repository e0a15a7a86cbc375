package org.scrfindings.ingest.extract;

import org.scrfindings.ingest.parse.Span;

/**
 * An action of an action plan; a cell that lists several gives one each. Texts that the plan lacks are empty strings.
 *
 * @param recommendation number of the recommendation that it answers, as written
 * @param action what is to be done, verbatim
 * @param lead who leads, verbatim
 * @param due ISO, as precise as the text is; empty where the wording gives no date
 * @param dueText the date as written
 * @param status progress or RAG rating, verbatim
 * @param evidence how completion is shown, verbatim
 * @param span the action's words
 */
public record PlannedAction(
        String recommendation,
        String action,
        String lead,
        String due,
        String dueText,
        String status,
        String evidence,
        Span span) {}
