package org.scrfindings.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** Apache Parquet, compressed with Snappy; lists are lists. One row group of {@value #ROW_GROUP} bytes is in memory. */
final class ParquetRows<T> implements RowWriter<T> {

    private static final long ROW_GROUP = 8 << 20;

    private final ParquetWriter<T> writer;

    ParquetRows(Table<T> table, OutputStream out) throws IOException {
        writer = new Builder<>(table, new StreamedFile(out))
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    @Override
    public void write(T row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {

        private final Table<T> table;

        Builder(Table<T> table, OutputFile file) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder<T> self() {
            return this;
        }

        @Override
        protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
            return new ParquetRecord<>(table);
        }

        @Override
        @Deprecated
        protected WriteSupport<T> getWriteSupport(org.apache.hadoop.conf.Configuration configuration) {
            return new ParquetRecord<>(table);
        }
    }

    /** A file that is sent while it is made. */
    private record StreamedFile(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new Counted(new CountingOutputStream(out));
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Counted extends DelegatingPositionOutputStream {

        private final CountingOutputStream out;

        Counted(CountingOutputStream out) {
            super(out);
            this.out = out;
        }

        @Override
        public long getPos() {
            return out.getByteCount();
        }
    }
}
