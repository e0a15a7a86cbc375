package org.scrfindings.search.savedsearch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SavedSearches implements PanacheRepositoryBase<SavedSearch, UUID> {}
