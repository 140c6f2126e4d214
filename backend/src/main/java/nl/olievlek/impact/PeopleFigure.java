package nl.olievlek.impact;

import java.util.List;
import java.util.stream.Stream;
import nl.olievlek.platform.disclosure.Figure;

/** The numbers of people among the figures of a network, and where they stand among the facts. */
enum PeopleFigure {
  LEARNER("LEARNER", "dropout.denominator"),
  PARTICIPATION_ON_SITE("REGISTRATION", "participation-on-site.numerator"),
  PARTICIPATION_ONLINE("REGISTRATION", "participation-online.numerator"),
  PARTICIPATION_BLENDED("REGISTRATION", "participation-blended.numerator");

  private final String base;
  private final String number;

  PeopleFigure(String base, String number) {
    this.base = base;
    this.number = number;
  }

  String base() {
    return base;
  }

  String number() {
    return number;
  }

  Figure figure(int minimum) {
    return new Figure(name(), List.of(number), minimum, false);
  }

  static String[] numbers() {
    return Stream.of(values()).map(PeopleFigure::number).toArray(String[]::new);
  }

  static String[] names() {
    return Stream.of(values()).map(Enum::name).toArray(String[]::new);
  }
}
