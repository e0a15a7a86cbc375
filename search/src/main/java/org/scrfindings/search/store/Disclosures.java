package org.scrfindings.search.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<StoredDisclosure, UUID> {}
