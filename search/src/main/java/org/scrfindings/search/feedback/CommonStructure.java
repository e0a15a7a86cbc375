package org.scrfindings.search.feedback;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What reviews commonly have, with why readers look for it. From the shared core of statutory guidance (Working Together
 * to Safeguard Children 2013 to 2023) and of the learning models in use; a review without one of them may have good
 * reasons.
 */
final class CommonStructure {

    private CommonStructure() {}

    /** Kinds of document. */
    static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("overview-report", "an overview report: it is what others read and cite");
        documents.put("chronology", "a chronology: it shows what was known to whom, and when");
        documents.put("action-plan", "an action plan: it shows what is being done about what was learned");
        return documents;
    }

    /** Roles of the sections of an overview report. */
    static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("methodology", "how the review was done: it lets readers weigh what was found");
        sections.put("terms-of-reference", "what the review was asked: it shows what it could find");
        sections.put("family-and-context", "the child and the family: it lets readers see the child");
        sections.put("family-views", "what the family said: their view is often the one nobody else had");
        sections.put("analysis", "an analysis of practice: without it events stand without their meaning");
        sections.put("recommendations", "recommendations or questions to answer: they are what others act on");
        return sections;
    }
}
