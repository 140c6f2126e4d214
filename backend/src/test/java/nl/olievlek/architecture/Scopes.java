package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Nobody reads a whole table. */
final class Scopes {

  private static final Set<String> WHOLE_TABLE = Set.of("findAll", "listAll", "streamAll");

  static final ArchCondition<JavaClass> READ_WITHOUT_A_SCOPE =
      new ArchCondition<>("read a table without a scope") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          type.getMethodCallsFromSelf().stream()
              .filter(call -> WHOLE_TABLE.contains(call.getName()))
              .forEach(
                  call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
        }
      };

  private Scopes() {}
}
