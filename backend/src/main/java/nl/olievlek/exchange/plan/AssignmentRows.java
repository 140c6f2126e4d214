package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.olievlek.exchange.reason.Reasons;
import nl.olievlek.planning.Applicant;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.Explanation;
import nl.olievlek.planning.Place;
import nl.olievlek.platform.persistence.Sql;

/** Stores who goes where, learners without a place included. */
@ApplicationScoped
class AssignmentRows {

  private static final String INSERT =
      """
      insert into plan_assignment (plan_id, learner_id, home_organisation_id, host_place_id, choice_rank,
        draw_position, reason_code, reason_arguments, remedy, held)
      values (:plan, :learner, :home, :place, :rank, :position, :code, cast(:arguments as jsonb), cast(:remedy as jsonb),
        cast(:held as jsonb))
      """;

  private final Sql sql;
  private final Reasons reasons;
  private final PlanJson json;

  AssignmentRows(Sql sql, Reasons reasons, PlanJson json) {
    this.sql = sql;
    this.reasons = reasons;
    this.json = json;
  }

  void store(UUID plan, MadePlan made) {
    var places = by(made.instance().places(), Place::id);
    var applicants = by(made.instance().applicants(), Applicant::id);
    var explanations = by(made.explanations(), Explanation::applicant);
    var assigned =
        made.assignments().stream()
            .collect(Collectors.toMap(Assignment::applicant, Assignment::place));
    var order = made.drawOrder();
    sql.executeAll(
        INSERT,
        IntStream.range(0, order.size())
            .mapToObj(
                drawn -> {
                  var learner = applicants.get(order.get(drawn));
                  var place = places.get(assigned.get(learner.id()));
                  var explanation = explanations.get(learner.id());
                  var row = row(learner, place, explanation);
                  var help = place == null ? KeptHelp.of(explanation, places) : null;
                  row.put("remedy", help == null ? null : json.write(help.remedy()));
                  row.put("held", help == null ? null : json.write(help.held()));
                  row.put("plan", plan);
                  row.put("position", drawn + 1);
                  return row;
                })
            .toList());
  }

  private Map<String, Object> row(Applicant learner, Place place, Explanation explanation) {
    var row = new HashMap<String, Object>();
    row.put("learner", learner.id());
    row.put("home", learner.homeOrganisation());
    row.put("place", place == null ? null : place.id());
    row.put("rank", place == null ? null : rank(learner, place));
    row.put("code", explanation.outcome().code().name());
    row.put("arguments", reasons.keep(explanation));
    return row;
  }

  /** The number of the choice, from 1; null when the learner did not choose it. */
  private static Integer rank(Applicant learner, Place place) {
    var wishes = learner.rankedHosts().stream().distinct().toList();
    var index = wishes.indexOf(place.organisation());
    return index < 0 ? null : Integer.valueOf(index + 1);
  }

  private static <T> Map<UUID, T> by(List<T> all, Function<T, UUID> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
