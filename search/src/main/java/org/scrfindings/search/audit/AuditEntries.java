package org.scrfindings.search.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, Long> {}
