package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.impact.PublishedPeople.Known;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Counts rows of the function {@code impact_network_figure}. What a network is and does is public
 * knowledge: everyone who is signed in may read the figures of all networks. Numbers of people are
 * counted here only for who sees them.
 */
@ApplicationScoped
class NetworkFiguresRepository {

  private static final String FIGURES =
      """
      select counted.*, cast(:peopleDate as date) as people_as_of_date,
        case when :entitled then counted.learners else cast(:LEARNER as bigint) end
          as learners_started,
        case when :entitled then counted.as_of_date else cast(:LEARNER_DATE as date) end
          as learners_as_of_date,
        case when :entitled then counted.on_site else cast(:PARTICIPATION_ON_SITE as bigint) end
          as on_site_training_participations,
        case when :entitled then counted.as_of_date else cast(:PARTICIPATION_ON_SITE_DATE as date) end
          as on_site_participations_as_of_date,
        case when :entitled then counted.online else cast(:PARTICIPATION_ONLINE as bigint) end
          as online_training_participations,
        case when :entitled then counted.as_of_date else cast(:PARTICIPATION_ONLINE_DATE as date) end
          as online_participations_as_of_date,
        case when :entitled then counted.blended else cast(:PARTICIPATION_BLENDED as bigint) end
          as blended_training_participations,
        case when :entitled then counted.as_of_date else cast(:PARTICIPATION_BLENDED_DATE as date) end
          as blended_participations_as_of_date,
        :hidden as suppressed, case when :hidden then 'SMALL_NUMBERS' end as suppression_reason
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
          count(*) filter (where f.figure = 'PARTICIPATION_ON_SITE') as on_site,
          count(*) filter (where f.figure = 'TRAINING_ONLINE') as online_trainings,
          count(*) filter (where f.figure = 'PARTICIPATION_ONLINE') as online,
          count(*) filter (where f.figure = 'TRAINING_BLENDED') as blended_trainings,
          count(*) filter (where f.figure = 'PARTICIPATION_BLENDED') as blended,
          count(*) filter (where f.figure = 'PHASE') as phases,
          count(*) filter (where f.figure = 'THEME') as themes,
          count(*) filter (where f.figure = 'RESULT') as results,
          count(*) filter (where f.figure = 'RESULT_WITH_HEIR') as results_with_heir,
          count(*) filter (where f.figure = 'PROJECT') as projects
        from network n
        left join impact_network_figure(:network) f
          on (f.valid_from is null or f.valid_from <= :date)
          and (f.valid_to is null or f.valid_to >= :date)
        where n.id = :network
        group by n.id) counted""";

  private final Sql sql;

  NetworkFiguresRepository(Sql sql) {
    this.sql = sql;
  }

  /** Networks are public knowledge. */
  boolean exists(UUID network) {
    return sql.one(UUID.class, Query.of("select id from network").where("id = :id", "id", network))
        .isPresent();
  }

  /**
   * The figures of a day.
   *
   * @param people numbers of people in place of those that are counted; null when the caller may
   *     know those
   */
  Optional<NetworkFiguresView> asOf(LocalDate date, UUID network, PublishedPeople people) {
    var query =
        Query.of(FIGURES)
            .with("date", date)
            .with("network", network)
            .with("entitled", people == null)
            .with("peopleDate", people == null ? date : people.asOfDate())
            .with("hidden", people != null && people.suppressed());
    for (var figure : PeopleFigure.values()) {
      var known = people == null ? new Known(null, null) : people.of(figure);
      query.with(figure.name(), known.people()).with(figure.name() + "_DATE", known.asOfDate());
    }
    return sql.one(NetworkFiguresView.class, query);
  }
}
