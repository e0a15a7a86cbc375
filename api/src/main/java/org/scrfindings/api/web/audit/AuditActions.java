package org.scrfindings.api.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What audit entries are about, in words: the kinds that stand before the point of an action. */
final class AuditActions {

    private static final Map<String, String> KINDS = kinds();

    private AuditActions() {}

    /** A kind of entries that can be asked for. */
    public record Choice(String action, String label, boolean chosen) {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("seen", "What was shown to somebody");
        kinds.put("review", "Steps of reviews");
        kinds.put("disclosure", "Words that may identify someone");
        kinds.put("finding", "Codes of findings");
        kinds.put("sample", "Double coding");
        kinds.put("project", "Research projects");
        kinds.put("experience", "Experiences");
        kinds.put("snapshot", "Snapshots");
        kinds.put("codebook", "The codebook");
        kinds.put("key", "Keys");
        return kinds;
    }

    /** All kinds, and what is asked for where it is none of them. */
    static List<Choice> choices(String asked) {
        Stream<Choice> known = KINDS.entrySet().stream()
                .map(kind ->
                        new Choice(kind.getKey(), kind.getValue(), kind.getKey().equals(asked)));
        return Stream.concat(
                        known,
                        asked.isEmpty() || KINDS.containsKey(asked)
                                ? Stream.empty()
                                : Stream.of(new Choice(asked, asked, true)))
                .toList();
    }
}
