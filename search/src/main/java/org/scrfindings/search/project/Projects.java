package org.scrfindings.search.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {}
