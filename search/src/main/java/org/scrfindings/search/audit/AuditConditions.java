package org.scrfindings.search.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question about the audit as the database is asked it. */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    AuditConditions(AuditQuestion question, long before) {
        where("seq < :before", "before", before);
        question.actor().ifPresent(actor -> where("actor = :actor", "actor", actor));
        question.action().ifPresent(this::whereAction);
        question.subject().ifPresent(subject -> where("array_contains(subjects, :subject)", "subject", subject));
        question.since().ifPresent(since -> where("at >= :since", "since", since));
    }

    private void whereAction(String action) {
        where("(action = :action or action like :within escape '!')", "action", action);
        values.put("within", action.replaceAll("[!%_]", "!$0") + ".%");
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String latestFirst() {
        return String.join(" and ", conditions) + " order by seq desc";
    }

    Map<String, Object> values() {
        return values;
    }
}
