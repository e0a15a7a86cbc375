package org.scrfindings.search.store;

import java.util.UUID;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;

/**
 * Indexes an identifier as two numbers, {@value #HIGH} and {@value #LOW}, to sort by: the engine looks a text up for each
 * finding that it compares, which takes longer than all else that it does for one of a walk through everything.
 */
public final class IdentifierOrder implements PropertyBinder {

    /** The identifier's most significant bits. */
    public static final String HIGH = "high";

    /** The identifier's least significant bits. */
    public static final String LOW = "low";

    @Override
    public void bind(PropertyBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement index = context.indexSchemaElement();
        context.bridge(UUID.class, new Halves(number(index, HIGH), number(index, LOW)));
    }

    private static IndexFieldReference<Long> number(IndexSchemaElement index, String name) {
        return index.field(name, f -> f.asLong().sortable(Sortable.YES)).toReference();
    }

    private record Halves(IndexFieldReference<Long> high, IndexFieldReference<Long> low)
            implements PropertyBridge<UUID> {

        @Override
        public void write(DocumentElement finding, UUID identifier, PropertyBridgeWriteContext context) {
            finding.addValue(high, identifier.getMostSignificantBits());
            finding.addValue(low, identifier.getLeastSignificantBits());
        }
    }
}
