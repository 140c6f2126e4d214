package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Counts rows of the view {@code impact_network_figure}. What a network is and does is public
 * knowledge: everyone who is signed in may read the figures of all networks. Only a small number of
 * learners is hidden, by the minimum of the indicator with the same denominator.
 */
@ApplicationScoped
class NetworkFiguresRepository {

  private static final String FIGURES =
      """
      select counted.*,
        case when :entitled or counted.learners = 0 or counted.learners >= m.minimum_cell
          then counted.learners end as learners_started
      from (
        select cast(:date as date) as as_of_date,
          count(distinct f.subject_id) filter (where f.figure = 'CARE_PROVIDER') as care_providers,
          count(distinct f.subject_id) filter (where f.figure = 'SCHOOL') as schools,
          count(distinct f.subject_id) filter (where f.figure = 'OTHER_MEMBER') as other_members,
          count(*) filter (where f.figure = 'UNNAMED_MEMBER') as unnamed_members,
          count(*) filter (where f.figure = 'COHORT') as cohorts,
          count(*) filter (where f.figure = 'LEARNER') as learners,
          count(*) filter (where f.figure = 'ROUND') as exchange_rounds,
          count(distinct f.subject_id) filter (where f.figure = 'HOST') as hosting_organisations,
          count(*) filter (where f.figure = 'TRAINING_ON_SITE') as on_site_trainings,
          count(*) filter (where f.figure = 'PARTICIPATION_ON_SITE')
            as on_site_training_participations,
          count(*) filter (where f.figure = 'TRAINING_ONLINE') as online_trainings,
          count(*) filter (where f.figure = 'PARTICIPATION_ONLINE')
            as online_training_participations,
          count(*) filter (where f.figure = 'TRAINING_BLENDED') as blended_trainings,
          count(*) filter (where f.figure = 'PARTICIPATION_BLENDED')
            as blended_training_participations,
          count(*) filter (where f.figure = 'PHASE') as phases,
          count(*) filter (where f.figure = 'THEME') as themes,
          count(*) filter (where f.figure = 'RESULT') as results,
          count(*) filter (where f.figure = 'RESULT_WITH_HEIR') as results_with_heir,
          count(*) filter (where f.figure = 'PROJECT') as projects
        from network n
        left join impact_network_figure f on f.network_id = n.id
          and (f.valid_from is null or f.valid_from <= :date)
          and (f.valid_to is null or f.valid_to >= :date)
        where n.id = :network
        group by n.id) counted
      join impact_metric m on m.code = 'dropout'""";

  private final Sql sql;

  NetworkFiguresRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<NetworkFiguresView> asOf(LocalDate date, UUID network, Scope scope) {
    return sql.one(
        NetworkFiguresView.class,
        Query.of(FIGURES)
            .with("date", date)
            .with("network", network)
            .with("entitled", scope.runs(network)));
  }
}
