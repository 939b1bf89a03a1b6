package dev.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The rooms and the arrows between them. A new arrow is drawn here first. */
@AnalyzeClasses(packages = "dev.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule extractKnowsOnlyItselfAndItsLibraries = classes()
            .that()
            .resideInAPackage("dev.offprint.extract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.offprint.extract..",
                    "org.jsoup..",
                    "com.google.re2j..",
                    "opennlp..",
                    "com.fasterxml.jackson..",
                    "java..");

    @ArchTest
    static final ArchRule stepsNeverImportThePipeline = noClasses()
            .that()
            .resideInAPackage("dev.offprint.extract.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.offprint.extract");

    @ArchTest
    static final ArchRule onlyTheStartKnowsWhereTheDatabaseRuns = classes()
            .that()
            .resideInAPackage("dev.offprint.database")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("dev.offprint", "dev.offprint.database");

    @ArchTest
    static final ArchRule onlyFetchReachesOut = noClasses()
            .that()
            .resideOutsideOfPackage("dev.offprint.fetch")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jsoup.Connection");

    @ArchTest
    static final ArchRule fetchAndJobStandAlone = noClasses()
            .that()
            .resideInAnyPackage("dev.offprint.fetch", "dev.offprint.job")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.offprint..")
                    .and(not(resideInAnyPackage(
                            "dev.offprint.fetch",
                            "dev.offprint.job",
                            "dev.offprint.settings",
                            "dev.offprint.problem"))));

    @ArchTest
    static final ArchRule theLibraryKnowsNeitherFeedNorSearch = noClasses()
            .that()
            .resideInAnyPackage("dev.offprint.clip..", "dev.offprint.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.offprint.search..", "dev.offprint.feed..", "dev.offprint.web..");

    @ArchTest
    static final ArchRule rulesKnowNoClip = noClasses()
            .that()
            .resideInAPackage("dev.offprint.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.offprint.clip..");

    @ArchTest
    static final ArchRule accountKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("dev.offprint.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.offprint.clip..",
                    "dev.offprint.extract..",
                    "dev.offprint.feed..",
                    "dev.offprint.fetch..",
                    "dev.offprint.job..",
                    "dev.offprint.rule..",
                    "dev.offprint.search..");

    @ArchTest
    static final ArchRule nobodyImportsWeb = noClasses()
            .that()
            .resideOutsideOfPackage("dev.offprint.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.offprint.web..");

    @ArchTest
    static final ArchRule noCircles =
            SlicesRuleDefinition.slices().matching("dev.offprint.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSaySomething =
            noClasses().should().haveNameMatching(".*(Service|Manager|Utils?|Helper|Impl|DTO|Dto)");
}
