package nl.olievlek.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machine has a language and a clock of its own; neither is the people's. */
final class Machines {

  /** What takes the machine's when it is told nothing, by class; and what it is asked with. */
  private static final Map<String, Set<String>> ASKING =
      Map.of(
          "java.util.Locale", Set.of("getDefault"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.text.NumberFormat",
              Set.of("getInstance", "getIntegerInstance", "getPercentInstance"),
          "java.text.Collator", Set.of("getInstance"),
          "java.util.Calendar", Set.of("getInstance"),
          "java.lang.String", Set.of("toLowerCase", "toUpperCase", "format"),
          "java.time.format.DateTimeFormatter", Set.of("ofPattern"));

  private static final Set<String> LOCALISED =
      Set.of("ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime");

  private static final Set<String> SAYING = Set.of("withLocale", "localizedBy");

  static final ArchCondition<JavaClass> SPEAK_FOR_THE_MACHINE =
      new ArchCondition<>("take the language or the clock of the machine") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          type.getMethodCallsFromSelf().stream()
              .filter(call -> asks(call) || bundle(call) || localises(call, type))
              .forEach(
                  call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
          type.getCodeUnits().stream()
              .filter(Machines::runsAtItsHour)
              .forEach(
                  method -> events.add(SimpleConditionEvent.satisfied(type, method.getFullName())));
        }
      };

  private Machines() {}

  private static boolean asks(JavaMethodCall call) {
    var target = call.getTarget();
    return ASKING.getOrDefault(call.getTargetOwner().getName(), Set.of()).contains(call.getName())
        && target.getRawParameterTypes().stream()
            .map(HasName::getName)
            .noneMatch(List.of("java.util.Locale", "java.time.ZoneId")::contains);
  }

  /** A bundle that has not the language asked is looked for in the machine's. */
  private static boolean bundle(JavaMethodCall call) {
    return call.getTargetOwner().getName().equals("java.util.ResourceBundle")
        && call.getName().equals("getBundle")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.getSimpleName().equals("Control"));
  }

  private static boolean localises(JavaMethodCall call, JavaClass type) {
    return LOCALISED.contains(call.getName())
        && type.getMethodCallsFromSelf().stream().noneMatch(c -> SAYING.contains(c.getName()));
  }

  private static boolean runsAtItsHour(JavaCodeUnit method) {
    return method
        .tryGetAnnotationOfType(Scheduled.class)
        .filter(at -> !at.cron().isEmpty() && at.timeZone().equals(Scheduled.DEFAULT_TIMEZONE))
        .isPresent();
  }
}
