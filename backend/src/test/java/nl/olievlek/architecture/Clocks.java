package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Time comes from the injected clock. */
final class Clocks {

  private static final Set<String> HIDDEN =
      Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone");

  static final ArchCondition<JavaClass> ASK_THE_TIME_WITHOUT_A_CLOCK =
      new ArchCondition<>("ask the time without a clock") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          type.getMethodCallsFromSelf().stream()
              .filter(
                  call ->
                      call.getName().equals("now")
                              && call.getTargetOwner().getPackageName().equals("java.time")
                              && call.getTarget().getRawParameterTypes().isEmpty()
                          || HIDDEN.contains(call.getName()))
              .forEach(
                  call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
        }
      };

  private Clocks() {}
}
