package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.account.People;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** What a version and an approval must meet. */
@ApplicationScoped
class AgreementRules {

  private static final Set<InternshipStatus> OPEN =
      EnumSet.of(InternshipStatus.HOST_ACCEPTED, InternshipStatus.AGREED, InternshipStatus.RUNNING);

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final AgreementRepository agreements;
  private final People people;
  private final Clock clock;

  AgreementRules(AgreementRepository agreements, People people, Clock clock) {
    this.agreements = agreements;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Refuses to agree on what the host has not accepted or what is over.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireOpen(InternshipFacts internship) {
    if (!OPEN.contains(internship.status())) {
      throw Problems.conflict("agreement.not-now");
    }
  }

  /**
   * Holds a version to the rules.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names every fault, 409 when the
   *     learner has something else in those days
   */
  void require(AgreementRequest request, InternshipFacts internship, boolean coordinates) {
    var faults = new ArrayList<FieldText>();
    var start = request.startDate();
    var end = request.endDate();
    var same =
        start.equals(internship.plannedStartDate()) && end.equals(internship.plannedEndDate());
    if (end.isBefore(start)) {
      faults.add(Problems.violation("endDate", "platform.end-before-start"));
    } else if (!same && !(coordinates && internship.status() != InternshipStatus.RUNNING)) {
      faults.add(Problems.violation("startDate", "agreement.days"));
    }
    requireQuarters("hoursPerDay", request.hoursPerDay(), faults);
    requireQuarters("totalHours", request.totalHours(), faults);
    if (request.totalHours().compareTo(request.hoursPerDay()) < 0) {
      faults.add(Problems.violation("totalHours", "agreement.less-than-a-day"));
    }
    if (request.follows() > 0 && (request.reason() == null || request.reason().isBlank())) {
      faults.add(Problems.violation("reason", "platform.reason-required"));
    }
    var supervisor = request.supervisorId();
    if (supervisor != null
        && !internship.placeSupervisorIds().contains(supervisor)
        && !people.holds(supervisor, Role.SUPERVISOR, internship.hostOrganisationId())) {
      faults.add(Problems.violation("supervisorId", "exchange.place-not-supervisor"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    if (!same && agreements.overlaps(internship, start, end)) {
      throw Problems.conflict("internship.overlap");
    }
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

  private static void requireQuarters(String field, BigDecimal hours, ArrayList<FieldText> faults) {
    if (hours.remainder(QUARTER).signum() != 0) {
      faults.add(Problems.violation(field, "internship.quarters"));
    }
  }
}
