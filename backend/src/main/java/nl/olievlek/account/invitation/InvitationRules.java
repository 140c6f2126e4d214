package nl.olievlek.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.NewGrant;
import nl.olievlek.account.Offers;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Who may be invited to what, for many people in a fixed number of queries a role. */
@ApplicationScoped
class InvitationRules {

  private final Offers offers;

  InvitationRules(Offers offers) {
    this.offers = offers;
  }

  /**
   * Checks one invitation.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when something is wrong with it, 403
   *     when the caller may not give the role
   */
  void require(InvitationRequest request, Map<String, UUID> known, Invitees invitees, Scope scope) {
    var faults = new ArrayList<>(offers.faults(request.grant(), scope));
    if (faults.isEmpty()) {
      Scope.require(offers.mayGive(scope, request.grant()));
    }
    requireNone(faults);
    requireAll(List.of(request), List.of(""), known, invitees, scope);
  }

  /**
   * Checks many invitations and names all that is wrong, row by row.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  void requireAll(
      List<InvitationRequest> requests, Map<String, UUID> known, Invitees invitees, Scope scope) {
    var prefixes = new ArrayList<String>();
    for (var row = 0; row < requests.size(); row++) {
      prefixes.add("invitations[" + row + "].");
    }
    requireAll(requests, prefixes, known, invitees, scope);
  }

  private void requireAll(
      List<InvitationRequest> requests,
      List<String> prefixes,
      Map<String, UUID> known,
      Invitees invitees,
      Scope scope) {
    var faults = new ArrayList<FieldText>();
    var ofRoles = new HashMap<NewGrant, List<FieldText>>();
    var addresses = new HashSet<String>();
    for (var row = 0; row < requests.size(); row++) {
      var request = requests.get(row);
      var prefix = prefixes.get(row);
      for (var fault : ofRoles.computeIfAbsent(request.grant(), grant -> ofRole(grant, scope))) {
        faults.add(new FieldText(prefix + fault.field(), fault.text()));
      }
      var person = known.get(request.address());
      if (!addresses.add(request.address())) {
        faults.add(Problems.violation(prefix + "email", "invitation.twice"));
      } else if (person != null && scope.is(person)) {
        faults.add(Problems.violation(prefix + "email", "invitation.yourself"));
      } else if (invitees.needsNoInvitation(person, request.grant())) {
        faults.add(Problems.violation(prefix + "email", "invitation.holds-already"));
      }
    }
    requireNone(faults);
  }

  private List<FieldText> ofRole(NewGrant grant, Scope scope) {
    var faults = offers.faults(grant, scope);
    // Where it is given is what is wrong: another organisation may be one's own.
    var field = grant.organisationId() == null ? "role" : "organisationId";
    return faults.isEmpty() && !offers.mayGive(scope, grant)
        ? List.of(Problems.violation(field, "invitation.may-not-give"))
        : faults;
  }

  private static void requireNone(List<FieldText> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}
