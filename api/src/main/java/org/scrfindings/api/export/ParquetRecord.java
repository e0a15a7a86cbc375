package org.scrfindings.api.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A row as Parquet has it: every column optional, but lists, which may be empty. */
final class ParquetRecord<T> extends WriteSupport<T> {

    private final Table<T> table;
    private RecordConsumer record;

    ParquetRecord(Table<T> table) {
        this.table = table;
    }

    private MessageType schema() {
        Type[] fields = table.columns().stream().map(ParquetRecord::field).toArray(Type[]::new);
        return new MessageType(table.name().replace(' ', '_'), fields);
    }

    private static Type field(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> Types.optional(BINARY).as(stringType()).named(column.name());
            case NUMBER -> Types.optional(INT32).named(column.name());
            case FLAG -> Types.optional(BOOLEAN).named(column.name());
            case LIST ->
                Types.requiredList().requiredElement(BINARY).as(stringType()).named(column.name());
        };
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    @Deprecated
    public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        record = consumer;
    }

    @Override
    public void write(T row) {
        record.startMessage();
        for (int i = 0; i < table.columns().size(); i++) {
            field(i, table.columns().get(i), row);
        }
        record.endMessage();
    }

    private void field(int at, Column<T> column, T row) {
        Object value = column.value().apply(row);
        if (column.type() == Column.Type.LIST) {
            record.startField(column.name(), at);
            list(value == null ? List.of() : (List<?>) value);
            record.endField(column.name(), at);
        } else if (value != null) {
            record.startField(column.name(), at);
            one(value);
            record.endField(column.name(), at);
        }
    }

    private void list(List<?> elements) {
        record.startGroup();
        if (!elements.isEmpty()) {
            record.startField("list", 0);
            elements.forEach(this::element);
            record.endField("list", 0);
        }
        record.endGroup();
    }

    private void element(Object element) {
        record.startGroup();
        record.startField("element", 0);
        one(element);
        record.endField("element", 0);
        record.endGroup();
    }

    private void one(Object value) {
        switch (value) {
            case Integer number -> record.addInteger(number);
            case Boolean flag -> record.addBoolean(flag);
            default -> record.addBinary(Binary.fromString(value.toString()));
        }
    }
}
