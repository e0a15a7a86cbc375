package org.scrfindings.search.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<Snapshot, UUID> {}
