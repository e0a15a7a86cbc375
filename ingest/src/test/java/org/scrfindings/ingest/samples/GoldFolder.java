package org.scrfindings.ingest.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.scrfindings.ingest.Ingest;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.parse.UnreadableDocumentException;

/** A folder of documents with what a careful reader found in each. */
final class GoldFolder {

    private GoldFolder() {}

    /** Reads every document of the folder and prints how each, and all together, came out. */
    static Tally read(String folder) throws IOException, UnreadableDocumentException {
        Ingest ingest = Ingest.withDefaults();
        Tally overall = new Tally();
        String gold = "/%s/%s.gold.json".formatted(folder, folder);
        for (Map.Entry<String, Gold.Document> document :
                Gold.at(gold).documents().entrySet()) {
            IngestResult result =
                    ingest.read(document.getKey(), bytes("/" + folder + "/" + document.getKey()), Optional.empty());
            Tally tally = DocumentScore.of(document.getValue(), result);
            System.out.println(tally.table(document.getKey()));
            overall.addAll(tally);
        }
        System.out.println(overall.table("all of " + folder));
        return overall;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = GoldFolder.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
