package nl.olievlek.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the clock to inject: instants in UTC, "today" as people in the Netherlands see it. */
public class Clocks {

  /** Time zone of the people the product is made for. */
  public static final ZoneId PEOPLE = ZoneId.of("Europe/Amsterdam");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(PEOPLE);
  }
}
