package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;

/** Stores the internships that a plan proposes, many at once. */
@ApplicationScoped
class InternshipRows {

  private static final String INSERT =
      """
      insert into exchange_internship (id, version, created_at, updated_at, round_id, plan_id, learner_id,
        home_organisation_id, host_organisation_id, host_place_id, planned_start_date, planned_end_date, replaces_id, status)
      values (:id, 0, :now, :now, :round, :plan, :learner, :home, :host, :place, :start, :end, :replaces, 'PROPOSED')
      """;

  private final Sql sql;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Event<InternshipChanged> changed;
  private final Clock clock;

  InternshipRows(
      Sql sql,
      Transitions transitions,
      AuditTrail trail,
      Event<InternshipChanged> changed,
      Clock clock) {
    this.sql = sql;
    this.transitions = transitions;
    this.trail = trail;
    this.changed = changed;
    this.clock = clock;
  }

  /** In a fixed number of round trips. */
  void add(List<NewInternship> proposed) {
    var rows = proposed.stream().map(this::row).toList();
    sql.executeAll(INSERT, rows);
    var ids = rows.stream().map(row -> (UUID) row.get("id")).toList();
    transitions.recordAll(ExchangeInternship.class, ids, null, InternshipStatus.PROPOSED, null);
    trail.recordAll(AuditTrail.Action.CREATED, ExchangeInternship.class, ids);
    ids.forEach(id -> changed.fire(new InternshipChanged(id, InternshipChanged.Kind.PROPOSED)));
  }

  private Map<String, Object> row(NewInternship proposed) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("now", clock.instant().atOffset(ZoneOffset.UTC));
    row.put("round", proposed.roundId());
    row.put("plan", proposed.planId());
    row.put("learner", proposed.learnerId());
    row.put("home", proposed.homeOrganisationId());
    row.put("host", proposed.hostOrganisationId());
    row.put("place", proposed.hostPlaceId());
    row.put("start", proposed.plannedStartDate());
    row.put("end", proposed.plannedEndDate());
    row.put("replaces", proposed.replacesId());
    return row;
  }
}
