package org.scrfindings.search.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {}
