package org.scrfindings.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.scrfindings.search.store.FindingStore;

/** search knows ingest but not api; its packages know each other one way; findings have one writer. */
@AnalyzeClasses(packages = "org.scrfindings.search", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("org.scrfindings.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingOfTheDoors = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.scrfindings.api..", "jakarta.ws.rs..", "io.vertx..");

    @ArchTest
    static final ArchRule findingsHaveOneWriter = classes()
            .that()
            .haveSimpleName("Findings")
            .should()
            .onlyHaveDependentClassesThat()
            .belongToAnyOf(FindingStore.class);
}
