package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.account.People;
import nl.olievlek.exchange.internship.InternshipAct;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.PlannedDays;
import nl.olievlek.exchange.internship.agreement.AgreementRepository.AgreedDays;
import nl.olievlek.exchange.place.HostPlaces;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a version and an approval must meet. */
@ApplicationScoped
class AgreementRules {

  private final AgreementRepository agreements;
  private final Internships internships;
  private final HostPlaces places;
  private final People people;
  private final Clock clock;
  private final int hoursPerWeek;

  AgreementRules(
      AgreementRepository agreements,
      Internships internships,
      HostPlaces places,
      People people,
      Clock clock,
      @ConfigProperty(name = "olievlek.internship.hours-per-week") int hoursPerWeek) {
    this.agreements = agreements;
    this.internships = internships;
    this.places = places;
    this.people = people;
    this.clock = clock;
    this.hoursPerWeek = hoursPerWeek;
  }

  /** Most hours that anybody may work in a week. */
  int hoursPerWeek() {
    return hoursPerWeek;
  }

  /**
   * Holds a version to the rules.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault, 409 when the
   *     learner has something else in those days
   */
  void require(AgreementRequest request, InternshipFacts internship, Scope scope) {
    var faults = new ArrayList<FieldText>();
    var start = request.startDate();
    var end = request.endDate();
    var same =
        start.equals(internship.plannedStartDate()) && end.equals(internship.plannedEndDate());
    if (end.isBefore(start)) {
      throw Problems.invalid("endDate", "platform.end-before-start");
    } else if (!same && !internships.acts(internship, scope).open(InternshipAct.AGREE_ON_DAYS)) {
      faults.add(Problems.violation("startDate", "agreement.days"));
    }
    var days = places.days(internship.hostPlaceId(), start, end);
    new AgreedHours(request, days, hoursPerWeek).check(faults);
    if (request.follows() > 0 && (request.reason() == null || request.reason().isBlank())) {
      faults.add(Problems.violation("reason", "platform.reason-required"));
    }
    var supervisor = request.supervisorId();
    if (supervisor != null
        && !people.holds(supervisor, Role.SUPERVISOR, internship.hostOrganisationId())) {
      faults.add(Problems.violation("supervisorId", "exchange.place-not-supervisor"));
    } else if (!guides(supervisor, internship, start, end)) {
      faults.add(Problems.violation("supervisorId", "agreement.supervisor-busy"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    requireDays(internship, start, end, scope);
  }

  /**
   * Holds the days of a version to the rules, also when it is agreed on later than it was drawn up.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 or 409
   */
  void requireDays(InternshipFacts internship, LocalDate start, LocalDate end, Scope scope) {
    if (start.equals(internship.plannedStartDate()) && end.equals(internship.plannedEndDate())) {
      internships.requireHolds(internship, start, end);
    } else {
      internships.requireOtherDays(
          internship, new PlannedDays("startDate", start, "endDate", end), scope);
    }
  }

  /**
   * Refuses what all agree on when it does not hold any more.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireHolds(InternshipFacts internship, AgreedDays agreed) {
    internships.requireHolds(internship, agreed.startDate(), agreed.endDate());
    if (!guides(agreed.supervisorId(), internship, agreed.startDate(), agreed.endDate())) {
      throw Problems.conflict("agreement.supervisor-busy");
    }
  }

  /** The same limit that a plan keeps, for the one who is named. */
  private boolean guides(
      UUID supervisor, InternshipFacts internship, LocalDate first, LocalDate last) {
    return supervisor == null
        || places.guides(
            supervisor,
            places.known(internship.hostPlaceId()),
            first,
            last,
            agreements.others(internship, first, last));
  }

  /**
   * Refuses who cannot take back that a party agrees: that is the party, or the coordinator for it.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403, or 409 once the internship began
   */
  void requireWithdrawable(
      InternshipFacts internship, Signatory party, Set<InternshipParty> caller) {
    Scope.require(mayTakeBack(party, caller));
    if (!internship.status().withdrawable()) {
      throw Problems.conflict("agreement.begun");
    }
  }

  /** As which parties the caller can say yes to the latest version, while that can be. */
  static List<Signatory> agreesAs(AgreementView latest, Set<InternshipParty> caller) {
    return Stream.of(Signatory.values())
        .filter(party -> latest.of(party) == null)
        .filter(party -> caller.contains(party.party()))
        .toList();
  }

  /** For which parties the caller can take back that they said yes. */
  static List<Signatory> takesBackFor(
      AgreementView version, InternshipFacts internship, Set<InternshipParty> caller) {
    return Stream.of(Signatory.values())
        .filter(party -> internship.status().withdrawable() && version.of(party) != null)
        .filter(party -> mayTakeBack(party, caller))
        .toList();
  }

  private static boolean mayTakeBack(Signatory party, Set<InternshipParty> caller) {
    return caller.contains(party.party()) || caller.contains(InternshipParty.COORDINATOR);
  }

  /**
   * Refuses who cannot say that a party agrees: that is the party, or the coordinator who has it on
   * paper.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 or 403
   */
  void require(Signatory party, LocalDate onPaper, Set<InternshipParty> caller) {
    Scope.require(caller.contains(onPaper == null ? party.party() : InternshipParty.COORDINATOR));
    if (onPaper != null && onPaper.isAfter(LocalDate.now(clock))) {
      throw Problems.invalid("onPaperDate", "agreement.paper-later");
    }
  }
}
