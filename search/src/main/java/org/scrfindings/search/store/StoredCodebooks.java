package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StoredCodebooks implements PanacheRepositoryBase<StoredCodebook, String> {

    List<StoredCodebook> inOrder() {
        return list("order by position");
    }
}
