package org.scrfindings.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.scrfindings.ingest.IngestResult;

/** What a reading says of a document besides its findings and disclosures. For use inside a store's transaction. */
@ApplicationScoped
class DocumentRows {

    private final EntityManager entities;

    DocumentRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The text, where the document has been read. */
    Optional<String> text(UUID documentId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select content from document_text where document_id = :id", String.class)
                .setParameter("id", documentId)
                .uniqueResultOptional();
    }

    void replace(Document document, IngestResult result) {
        describe(document, result);
        putText(document.id, result.text());
    }

    void putText(UUID documentId, String text) {
        entities.createNativeQuery("""
                        insert into document_text (document_id, content) values (:id, :text)
                        on conflict (document_id) do update set content = excluded.content""")
                .setParameter("id", documentId)
                .setParameter("text", text)
                .executeUpdate();
    }

    private static void describe(Document document, IngestResult result) {
        document.mediaType = result.mediaType();
        document.pages = result.pages();
        document.kind = result.kind().code();
        document.coder = result.coder();
        document.codebookVersion = result.codebookVersion();
        document.pageStarts = map(result.pageStarts(), p -> new StoredPageStart(p.page(), p.start()));
        document.sections = map(result.sections(), StoredFrom::section);
        document.problems = map(result.problems(), StoredFrom::problem);
        document.events = map(result.events(), StoredFrom::event);
        document.actions = map(result.actions(), StoredFrom::action);
    }

    private static <A, B> List<B> map(List<A> from, Function<A, B> one) {
        return from.stream().map(one).collect(Collectors.toCollection(ArrayList::new));
    }
}
