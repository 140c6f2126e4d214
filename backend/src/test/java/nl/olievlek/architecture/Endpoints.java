package nl.olievlek.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;

/** What is an endpoint, and what it must carry. */
final class Endpoints {

  static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
      DescribedPredicate.describe(
          "are endpoints",
          method ->
              method.getAnnotations().stream()
                  .anyMatch(
                      annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

  static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL =
      new ArchCondition<>("say who may call them") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          var said =
              method.isAnnotatedWith(RolesAllowed.class)
                  || method.isAnnotatedWith(Authenticated.class)
                  || method.isAnnotatedWith(PermitAll.class);
          if (!said) {
            events.add(
                SimpleConditionEvent.violated(method, method.getFullName() + " is open or dead"));
          }
        }
      };

  private Endpoints() {}
}
