package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;

/** Brings what the machine coded into the current version of the codebook. */
@ApplicationScoped
class Recoding {

    private final Codebooks codebooks;
    private final Definitions definitions;
    private final EntityManager entities;
    private final Clock clock;

    Recoding(Codebooks codebooks, Definitions definitions, EntityManager entities, Clock clock) {
        this.codebooks = codebooks;
        this.definitions = definitions;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Codes the given findings of a document in the current version; no other version can come before the transaction
     * ends.
     *
     * @return the version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String toCurrentVersion(List<Finding> findings) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock_shared(" + CodebookRelease.LOCK + ")) held")
                .getSingleResult();
        List<Codebook> versions = codebooks.refreshed();
        Codebook current = versions.getLast();
        CodeTranslation translation = new CodeTranslation(versions.getFirst(), current, definitions);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        findings.stream()
                .filter(f -> !f.codebookVersion.equals(current.version()))
                .forEach(f -> {
                    List<StoredCode> codes = translation.of(f, now);
                    f.codes.clear();
                    f.codes.addAll(codes);
                    f.codebookVersion = current.version();
                });
        return current.version();
    }
}
