package org.scrfindings.api.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A citation as citation style processors read it: CSL-JSON, a list of one item. */
final class CslJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CslJson() {}

    static String of(Citation c) {
        ArrayNode items = JSON.createArrayNode();
        ObjectNode item = items.addObject();
        item.put("id", c.key());
        item.put("type", type(c.kind()));
        item.putArray("author").addObject().put("literal", c.author());
        item.put("title", c.title());
        if (c.container() != null) {
            item.put("container-title", c.container());
        }
        item.put("publisher", c.author());
        if (c.published() != null) {
            date(item, "issued", c.published());
        }
        if (c.page() != null) {
            item.put("page", c.page().toString());
        }
        item.put("URL", c.address().toASCIIString());
        date(item, "accessed", c.accessed().toString());
        if (!c.note().isEmpty()) {
            item.put("note", c.note());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void date(ObjectNode item, String name, String iso) {
        ArrayNode parts = item.putObject(name).putArray("date-parts").addArray();
        for (String part : iso.split("-")) {
            parts.add(Integer.parseInt(part));
        }
    }

    private static String type(Citation.Kind kind) {
        return switch (kind) {
            case REPORT -> "report";
            case PART -> "chapter";
            case DATASET -> "dataset";
        };
    }
}
