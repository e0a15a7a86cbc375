package org.scrfindings.search.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.hibernate.Session;

/** Keeps files in pieces, compressed, so that one of any length is never whole in memory. */
@ApplicationScoped
class Pieces {

    private static final int PIECE = 1 << 20;

    private final EntityManager entities;

    Pieces(EntityManager entities) {
        this.entities = entities;
    }

    /** Which file is meant. */
    record Key(UUID snapshot, int version, String format) {}

    /** Takes the bytes of a file that are to be kept. */
    OutputStream write(Key key) {
        return new Cut(new Consumer<>() {
            private int number;

            @Override
            public void accept(byte[] content) {
                insert(key, number++, content);
            }
        });
    }

    private void insert(Key key, int number, byte[] content) {
        entities.createNativeQuery("""
                        insert into snapshot_piece (snapshot_id, version, format, number, content)
                        values (:snapshot, :version, :format, :number, :content)""")
                .setParameter("snapshot", key.snapshot())
                .setParameter("version", key.version())
                .setParameter("format", key.format())
                .setParameter("number", number)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** Gathers bytes into pieces. */
    private static final class Cut extends OutputStream {

        private final Consumer<byte[]> pieces;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);

        Cut(Consumer<byte[]> pieces) {
            this.pieces = pieces;
        }

        @Override
        public void write(int b) {
            piece.write(b);
            cut(PIECE);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            piece.write(bytes, from, length);
            cut(PIECE);
        }

        private void cut(int from) {
            if (piece.size() >= from) {
                pieces.accept(piece.toByteArray());
                piece.reset();
            }
        }

        @Override
        public void close() {
            cut(1);
        }
    }

    /** The bytes as they were before they were compressed. */
    InputStream read(Key key) throws IOException {
        Enumeration<InputStream> pieces = new Enumeration<>() {
            private int number;
            private Optional<byte[]> next = piece(key, number);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                byte[] piece = next.orElseThrow(NoSuchElementException::new);
                next = piece(key, ++number);
                return new ByteArrayInputStream(piece);
            }
        };
        return new GZIPInputStream(new SequenceInputStream(pieces), PIECE);
    }

    @Transactional
    Optional<byte[]> piece(Key key, int number) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select content from snapshot_piece
                        where snapshot_id = :snapshot and version = :version and format = :format and number = :number""", byte[].class)
                .setParameter("snapshot", key.snapshot())
                .setParameter("version", key.version())
                .setParameter("format", key.format())
                .setParameter("number", number)
                .uniqueResultOptional();
    }

    /** Forgets the bytes of all versions before one. */
    void forgetBefore(UUID snapshot, int version) {
        entities.createNativeQuery("delete from snapshot_piece where snapshot_id = :snapshot and version < :version")
                .setParameter("snapshot", snapshot)
                .setParameter("version", version)
                .executeUpdate();
    }
}
