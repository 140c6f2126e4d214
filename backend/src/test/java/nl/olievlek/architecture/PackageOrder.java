package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** The order of the packages. A new one fails until it is placed here. */
public final class PackageOrder {

  static final List<String> LOWEST_FIRST =
      List.of(
          "platform",
          "organisation",
          "network",
          "account",
          "learner",
          "planning",
          "exchange",
          "meeting",
          "proposal",
          "impact",
          "privacy",
          "sample");

  static final ArchRule RULE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage("nl.olievlek.*..")
          .should(
              new ArchCondition<JavaClass>("use only packages before their own") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                  from.getDirectDependenciesFromSelf().stream()
                      .filter(dependency -> feature(dependency.getTargetClass()) != null)
                      .filter(dependency -> place(dependency.getTargetClass()) > place(from))
                      .forEach(
                          dependency ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      from, dependency.getDescription())));
                  if (place(from) < 0) {
                    events.add(
                        SimpleConditionEvent.violated(
                            from, from.getName() + " is in a package without a place"));
                  }
                }
              });

  private PackageOrder() {}

  /** The place of a class, of the product or of its tests; negative without a place. */
  public static int place(Class<?> type) {
    return LOWEST_FIRST.indexOf(type.getPackageName().split("\\.")[2]);
  }

  private static int place(JavaClass type) {
    return LOWEST_FIRST.indexOf(feature(type));
  }

  private static String feature(JavaClass type) {
    var parts = type.getPackageName().split("\\.");
    return type.getPackageName().startsWith("nl.olievlek.") ? parts[2] : null;
  }
}
