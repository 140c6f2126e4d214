package nl.olievlek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules of the house. */
class ArchitectureTest {

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.olievlek");

  static final List<ArchRule> RULES =
      List.of(
          SlicesRuleDefinition.slices()
              .matching("nl.olievlek.(**)")
              .should()
              .beFreeOfCycles()
              .as("packages have no cycles"),
          methods()
              .that(Endpoints.ARE_ENDPOINTS)
              .should()
              .bePublic()
              .andShould(Endpoints.SAY_WHO_MAY_CALL)
              .as("endpoint methods are public and say who may call them"),
          noClasses()
              .that()
              .areAnnotatedWith(Path.class)
              .should()
              .dependOnClassesThat()
              .areAnnotatedWith(Entity.class)
              .orShould()
              .dependOnClassesThat()
              .haveSimpleNameEndingWith("Repository")
              .as("resources know no entity and no repository"),
          noClasses()
              .that()
              .resideOutsideOfPackage("nl.olievlek.platform..")
              .and()
              .haveSimpleNameNotEndingWith("Resource")
              .and()
              .haveSimpleNameNotEndingWith("Filter")
              .and()
              .haveSimpleNameNotEndingWith("Cookie")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("jakarta.ws.rs..")
              .as("only resources, their filters and the platform know HTTP"),
          classes()
              .that()
              .haveSimpleNameEndingWith("Request")
              .or()
              .haveSimpleNameEndingWith("View")
              .or()
              .haveSimpleNameEndingWith("Filter")
              .or()
              .haveSimpleNameEndingWith("Ref")
              .and()
              // What people ask about their data is a request by its own name, and kept.
              .areNotAnnotatedWith(Entity.class)
              .should()
              .beRecords()
              .as("requests, views, filters and refs are records"),
          noFields()
              .that()
              .areNotDeclaredIn("nl.olievlek.platform.problem.ProblemAnswers")
              .should()
              .beAnnotatedWith(Inject.class)
              .as("nothing is injected into fields"),
          methods()
              .that()
              .areAnnotatedWith(Transactional.class)
              .should()
              .beDeclaredInClassesThat()
              .haveSimpleNameEndingWith("Service")
              .as("only services begin transactions"),
          noClasses().should(Clocks.ASK_THE_TIME_WITHOUT_A_CLOCK),
          noClasses().should(Machines.SPEAK_FOR_THE_MACHINE),
          noClasses().should(Scopes.READ_WITHOUT_A_SCOPE),
          classes()
              .that()
              .resideOutsideOfPackage("nl.olievlek.platform..")
              .and()
              .arePublic()
              .should(Doors.BE_A_DOOR));

  @ParameterizedTest
  @FieldSource("RULES")
  void every_rule_of_the_house_is_kept(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @Test
  void tests_know_the_same_day_as_the_product() {
    var tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("nl.olievlek");

    noClasses().should(Clocks.ASK_THE_DAY_WITHOUT_A_ZONE).check(tests);
  }

  @Test
  void packages_use_only_those_before_them() {
    PackageOrder.RULE.check(PRODUCT);
  }
}
