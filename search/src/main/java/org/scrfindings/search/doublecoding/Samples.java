package org.scrfindings.search.doublecoding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Samples implements PanacheRepositoryBase<CodingSample, UUID> {}
