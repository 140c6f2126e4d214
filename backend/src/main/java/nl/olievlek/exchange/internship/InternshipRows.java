package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
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
        home_organisation_id, host_organisation_id, host_place_id, planned_start_date, planned_end_date, replaces_id, status,
        sample)
      values (:id, 0, :now, :now, :round, :plan, :learner, :home, :host, :place, :start, :end, :replaces, 'PROPOSED',
        :sample)
      """;

  /** One learner has one sentence why: that of the plan that counts. */
  private static final String KEPT =
      """
      update exchange_internship i set plan_id = a.plan_id
      from plan p join plan_assignment a on a.plan_id = p.id
      where p.id = :plan and i.round_id = p.round_id and i.plan_id <> p.id and a.learner_id = i.learner_id
        and a.host_place_id = i.host_place_id and i.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')
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
  void add(UUID plan, List<NewInternship> proposed) {
    var ids = store(plan, proposed, false);
    transitions.recordAll(ExchangeInternship.class, ids, null, InternshipStatus.PROPOSED, null);
    ids.forEach(id -> changed.fire(new InternshipChanged(id, InternshipChanged.Kind.PROPOSED)));
  }

  /** The same for what was proposed in the past, of which nobody is told. */
  void addPast(UUID plan, List<NewInternship> proposed, boolean sample, Instant at) {
    var ids = store(plan, proposed, sample);
    transitions.recordAll(
        ExchangeInternship.class, ids, null, InternshipStatus.PROPOSED, null, at, null);
  }

  private List<UUID> store(UUID plan, List<NewInternship> proposed, boolean sample) {
    sql.execute(KEPT, Map.of("plan", plan));
    var rows = proposed.stream().map(one -> row(one, sample)).toList();
    sql.executeAll(INSERT, rows);
    var ids = rows.stream().map(row -> (UUID) row.get("id")).toList();
    trail.recordAll(AuditTrail.Action.CREATED, ExchangeInternship.class, ids);
    return ids;
  }

  private Map<String, Object> row(NewInternship proposed, boolean sample) {
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
    row.put("sample", sample);
    return row;
  }
}
