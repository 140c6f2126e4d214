package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What of a feature may be public: what others come in through, and what they are handed there. */
final class Doors {

  static final ArchCondition<JavaClass> BE_A_DOOR =
      new ArchCondition<>("be a facade, a record or an enum") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          var inside =
              type.getSimpleName().endsWith("Repository")
                  || type.getSimpleName().endsWith("Resource")
                  || type.getSimpleName().endsWith("Request")
                  || type.isAnnotatedWith("jakarta.persistence.Entity");
          var door =
              type.isRecord()
                  || type.isEnum()
                  || type.isAnnotation()
                  || type.getModifiers().contains(JavaModifier.FINAL)
                  || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped");
          if (inside || !door) {
            events.add(
                SimpleConditionEvent.violated(type, type.getName() + " is public but no door"));
          }
        }
      };

  private Doors() {}
}
