package nl.olievlek.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.time.Clocks;

/** What a body must say beyond the form, so that nothing but the name in it is wrong. */
final class NamedBodies {

  private NamedBodies() {}

  static Map<String, Object> of(NamedField field) {
    var start = ExchangeFixture.START.toString();
    return switch (field.operation().id()) {
      case "addApiClient" ->
          Map.of("expiresOn", LocalDate.now(Clocks.PEOPLE).plusMonths(6).toString());
      case "addHostPlace", "changeHostPlace" ->
          Map.of("startDate", start, "endDate", start, "supervisors", List.of());
      case "addInternshipAgreement" ->
          Map.of("follows", 0, "startDate", start, "endDate", ExchangeFixture.END.toString());
      case "giveWish" -> Map.of("unavailableDates", List.of());
      case "moveProposal" -> Map.of("to", "MERGED");
      case "transitionCohort" -> Map.of("to", "CANCELLED", "reason", "Proef");
      default -> Map.of();
    };
  }

  /** A learner is somebody who is known or somebody new. */
  static List<String> leftOut(NamedField field) {
    return field.name().equals("personId") ? List.of("person") : List.of();
  }
}
