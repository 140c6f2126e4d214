package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;

/** One person is a learner of a network, and of a cohort, once at a time. */
@ApplicationScoped
class JoinedLearners {

  private static final String TWICE =
      """
      select n.name from learner f
      join learner a on a.person_id = :account and (a.cohort_id = f.cohort_id
        or a.network_id = f.network_id and a.outcome_date is null and f.outcome_date is null)
      join network n on n.id = f.network_id
      where f.person_id = :former
      order by n.name_key limit 1""";

  private final Sql sql;

  JoinedLearners(Sql sql) {
    this.sql = sql;
  }

  void joined(@Observes Joining joining) {
    sql.one(
            String.class,
            Query.of(TWICE).with("account", joining.account()).with("former", joining.former()))
        .ifPresent(
            network -> {
              throw Problems.conflict("learner.join-twice", network);
            });
  }
}
