package org.scrfindings.search.experience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Experiences implements PanacheRepositoryBase<Experience, UUID> {}
