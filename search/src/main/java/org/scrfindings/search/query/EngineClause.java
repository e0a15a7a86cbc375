package org.scrfindings.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;

/** The engine's query language, as far as questions about findings speak it. */
final class EngineClause {

    private EngineClause() {}

    /** What is joined by "and", "or" and "not". */
    static final class Bool {

        private final JsonObject clauses = new JsonObject();

        /** Has to match, and counts for the order. */
        Bool must(JsonObject clause) {
            return add("must", clause);
        }

        /** Has to match. */
        Bool filter(JsonObject clause) {
            return add("filter", clause);
        }

        /** One of these has to match where nothing else has to; each that does counts for the order. */
        Bool should(JsonObject clause) {
            return add("should", clause);
        }

        Bool mustNot(JsonObject clause) {
            return add("must_not", clause);
        }

        private Bool add(String occurrence, JsonObject clause) {
            if (!clauses.has(occurrence)) {
                clauses.add(occurrence, new JsonArray());
            }
            clauses.getAsJsonArray(occurrence).add(clause);
            return this;
        }

        /** Without any clause it matches everything. */
        JsonObject toJson() {
            return in("bool", clauses);
        }
    }

    static JsonObject terms(String field, Collection<?> values) {
        JsonArray any = new JsonArray();
        values.forEach(v -> any.add(v instanceof Integer number ? new JsonPrimitive(number) : text(v)));
        return in("terms", in(field, any));
    }

    private static JsonPrimitive text(Object value) {
        return new JsonPrimitive(value.toString());
    }

    static JsonObject phrase(String field, String phrase) {
        return in("match_phrase", in(field, phrase));
    }

    static JsonObject in(String name, JsonElement content) {
        JsonObject around = new JsonObject();
        around.add(name, content);
        return around;
    }

    static JsonObject in(String name, String content) {
        return in(name, new JsonPrimitive(content));
    }
}
