package org.scrfindings.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors reach findings through queries and stores alone, never through the database or the engine. */
@AnalyzeClasses(packages = "org.scrfindings.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("org.scrfindings.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesTranslateAndNothingElse = noClasses()
            .that()
            .resideInAPackage("..api.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate.search.mapper..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity");
}
