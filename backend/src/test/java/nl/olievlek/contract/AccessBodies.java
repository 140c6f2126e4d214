package nl.olievlek.contract;

import java.util.Map;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.testing.Rows;

/** What a body must say beyond the form that the contract gives it. */
final class AccessBodies {

  private AccessBodies() {}

  static Map<String, Object> of(String operation, One world) {
    return switch (operation) {
      case "addLearner" ->
          Map.of("person", Map.of("givenName", "Sam", "surname", Rows.unique("Nieuw")));
      case "addMembership" -> Map.of("organisationId", world.value("organisationId"));
      case "giveRole" ->
          Map.of("role", "SUPERVISOR", "organisationId", world.value("organisationId"));
      case "invitePerson" ->
          Map.of(
              "role",
              "SUPERVISOR",
              "organisationId",
              world.value("organisationId"),
              "email",
              Rows.unique("sam").replace(' ', '.') + "@example.nl");
      case "transitionExchangeInternship" -> Map.of("to", "HOST_ACCEPTED");
      case "addInternshipHours" -> Map.of("workedDate", "2027-02-01", "hours", 8);
      case "correctInternshipHours" -> Map.of("hours", 6, "note", "Eerder naar huis");
      case "decideInternshipHours" -> Map.of("to", "CONFIRMED");
      case "moveProposal" -> Map.of("to", "IN_REVIEW");
      case "moveMergeRequest" -> Map.of("to", "DECLINED");
      case "moveRegistration" -> Map.of("to", "EXCUSED");
      default -> Map.of();
    };
  }

  /** What a question must say that names no row. */
  static Map<String, String> asked(String operation) {
    return operation.equals("listRolePlaces") ? Map.of("role", "SUPERVISOR") : Map.of();
  }
}
