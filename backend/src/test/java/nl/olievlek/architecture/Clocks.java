package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Time comes from the injected clock. */
final class Clocks {

  private static final Set<String> HIDDEN =
      Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone");

  private static final Set<String> WITHOUT_ZONE =
      Set.of("LocalDate", "LocalDateTime", "LocalTime", "YearMonth", "Year");

  static final ArchCondition<JavaClass> ASK_THE_TIME_WITHOUT_A_CLOCK =
      call(
          "ask the time without a clock", call -> asksNow(call) || HIDDEN.contains(call.getName()));

  /**
   * A day is another one for the people than for the machine, an hour or two before midnight in
   * UTC.
   */
  static final ArchCondition<JavaClass> ASK_THE_DAY_WITHOUT_A_ZONE =
      call(
          "ask the day without a zone",
          call -> asksNow(call) && WITHOUT_ZONE.contains(call.getTargetOwner().getSimpleName()));

  private Clocks() {}

  private static ArchCondition<JavaClass> call(String what, Predicate<JavaMethodCall> forbidden) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(forbidden)
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
      }
    };
  }

  private static boolean asksNow(JavaMethodCall call) {
    return call.getName().equals("now")
        && call.getTargetOwner().getPackageName().equals("java.time")
        && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
