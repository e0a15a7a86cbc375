package org.scrfindings.search.snapshot;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrfindings.search.store.FindingRows;
import org.scrfindings.search.store.FindingView;

/** Makes the rows of a snapshot anew from those that it has. */
@ApplicationScoped
class Renewal {

    private static final int BATCH = 500;

    private static final ObjectReader ROW =
            new ObjectMapper().findAndRegisterModules().readerFor(FindingView.class);

    private final Pieces pieces;
    private final FindingRows current;

    Renewal(Pieces pieces, FindingRows current) {
        this.pieces = pieces;
        this.current = current;
    }

    /** How many rows were dropped, and how many have other words now. */
    record Done(int dropped, int reworded) {}

    /** Writes what may stay. */
    Done renew(Snapshot snapshot, FrozenDocuments.Changes changes, Writing into) {
        int dropped = 0;
        int reworded = 0;
        Pieces.Key rows = new Pieces.Key(snapshot.id, snapshot.version, RowFiles.JSON_LINES);
        try (InputStream in = pieces.read(rows);
                MappingIterator<FindingView> row = ROW.readValues(in)) {
            while (row.hasNextValue()) {
                List<FindingView> batch = batch(row);
                Map<UUID, FindingView> worded = words(snapshot, changes, batch);
                for (FindingView frozen : batch) {
                    boolean changed = changes.reworded().contains(frozen.documentId());
                    if (changes.gone().contains(frozen.documentId()) || changed && !worded.containsKey(frozen.id())) {
                        dropped++;
                    } else {
                        FindingView kept = changed ? frozen.withWordsOf(worded.get(frozen.id())) : frozen;
                        reworded += kept.equals(frozen) ? 0 : 1;
                        into.write(kept);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Done(dropped, reworded);
    }

    private static List<FindingView> batch(MappingIterator<FindingView> rows) throws IOException {
        List<FindingView> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.hasNextValue()) {
            batch.add(rows.nextValue());
        }
        return batch;
    }

    /** The findings of a batch as they read now, of documents in which words were masked. */
    private Map<UUID, FindingView> words(Snapshot snapshot, FrozenDocuments.Changes changes, List<FindingView> batch) {
        List<UUID> ids = batch.stream()
                .filter(f -> changes.reworded().contains(f.documentId()))
                .map(FindingView::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : current.read(ids, snapshot.viewer()).stream()
                        .map(FindingRows.Shown::finding)
                        .collect(Collectors.toMap(FindingView::id, Function.identity()));
    }
}
