package org.scrfindings.search.export;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Lets a thread of its own make what the caller takes, a few pieces ahead, so that reading and writing go on at the same
 * time. What goes wrong on either side ends both, and reaches the caller.
 */
final class Ahead {

    private static final int PIECES = 2;

    private Ahead() {}

    /** What the maker hands over. */
    private sealed interface Handed<T> {
        record Piece<T>(T piece) implements Handed<T> {}

        record End<T>() implements Handed<T> {}

        record Failed<T>(RuntimeException why) implements Handed<T> {}
    }

    static <T> void run(Consumer<Consumer<T>> maker, Consumer<T> taker) {
        BlockingQueue<Handed<T>> handed = new ArrayBlockingQueue<>(PIECES);
        Thread making = Thread.startVirtualThread(() -> make(maker, handed));
        try {
            boolean more = true;
            while (more) {
                more = take(handed.take(), taker);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            making.interrupt();
        }
    }

    /** Whether there is more to come. */
    private static <T> boolean take(Handed<T> handed, Consumer<T> taker) {
        return switch (handed) {
            case Handed.Piece<T>(T piece) -> {
                taker.accept(piece);
                yield true;
            }
            case Handed.End<T> end -> false;
            case Handed.Failed<T>(RuntimeException why) -> throw why;
        };
    }

    private static <T> void make(Consumer<Consumer<T>> maker, BlockingQueue<Handed<T>> handed) {
        try {
            maker.accept(piece -> put(handed, new Handed.Piece<>(piece)));
            put(handed, new Handed.End<>());
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                put(handed, new Handed.Failed<>(e));
            }
        }
    }

    private static <T> void put(BlockingQueue<Handed<T>> handed, Handed<T> one) {
        try {
            handed.put(one);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("What was being read is not wanted any more.", e);
    }
}
