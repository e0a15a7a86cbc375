package org.scrfindings.search.store;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Tells whether an action is overdue. Plans say how far an action is in words or in a colour: blue always stands for
 * done and green often does, so a green action is not called overdue.
 */
final class ActionProgress {

    private static final Pattern DONE = Pattern.compile(
            "\\b(?:complet\\w+|done|achieved|implemented|in place|closed|signed off|delivered|finished|embedded"
                    + "|fulfilled|met|blue|green|b|g)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:not|nearly|almost|part(?:ly|ially)?|incomplete|to be|due to|yet|awaiting|outstanding|once|when|until"
                    + "|red|amber|on track|on target|under ?way|in progress|ongoing)\\b",
            Pattern.CASE_INSENSITIVE);

    private ActionProgress() {}

    /** A date that names a month or a year only has passed with its last day; what has no date is never overdue. */
    static boolean isOverdue(StoredAction action, LocalDate today) {
        return DatePeriod.of(action.due())
                        .filter(due -> due.last().isBefore(today))
                        .isPresent()
                && !isDone(action.status());
    }

    static boolean isDone(String status) {
        return DONE.matcher(status).find() && !NOT_YET.matcher(status).find();
    }
}
