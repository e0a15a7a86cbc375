package org.scrfindings.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** ingest is plain Java, and its stages know only the stages before them. */
@AnalyzeClasses(packages = "org.scrfindings.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stagesAreAcyclic =
            slices().matching("org.scrfindings.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noFrameworkAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "java.sql..", "org.hibernate..", "org.scrfindings.search..");
}
