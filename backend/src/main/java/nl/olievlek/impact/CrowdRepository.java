package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.disclosure.Crowd;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Counts what an edition is made of; for the product itself, never for callers. */
@ApplicationScoped
class CrowdRepository {

  /** Subjects of a base that are alike: in which numbers each of them is counted. */
  private static final String CROWDS =
      """
      select s.base, s.cohort_id, s.organisation_id, s.numbers, count(*) as size
      from (
        select f.base, f.subject_id, f.cohort_id, f.organisation_id, array_agg(x.number order by x.number) as numbers
        from impact_fact(:day, :network) f
        cross join lateral (values
          (f.metric_code || '.numerator', f.numerator),
          (f.metric_code || '.denominator', f.denominator),
          (f.metric_code || '.pending', f.pending)) x (number, counted)
        where x.counted > 0
        group by 1, 2, 3, 4) s
      group by 1, 2, 3, 4""";

  private static final String TALLIES =
      """
      select m.code as metric_code, m.minimum_cell, coalesce(counted.group_type, 'NONE') as group_type, counted.group_id,
        coalesce(counted.numerator, 0) as numerator, coalesce(counted.denominator, 0) as denominator,
        coalesce(counted.pending, 0) as pending, coalesce(counted.pending_cohorts, 0) as pending_cohorts,
        coalesce(counted.running, false) as running
      from impact_metric m
      left join (
        select f.metric_code, case when grouping(f.cohort_id) = 0 then 'COHORT'
            when grouping(f.organisation_id) = 0 then 'ORGANISATION' else 'NONE' end as group_type,
          coalesce(f.cohort_id, f.organisation_id) as group_id, sum(f.numerator) as numerator,
          sum(f.denominator) as denominator, sum(f.pending) as pending,
          count(distinct f.cohort_id) filter (where f.pending = 1) as pending_cohorts, bool_or(f.still_open) as running
        from impact_fact(:day, :network) f
        group by grouping sets ((f.metric_code, f.cohort_id), (f.metric_code, f.organisation_id), (f.metric_code))
      ) counted on counted.metric_code = m.code""";

  /** What the figures of a network came to at the end of each month in which one changed. */
  private static final String MONTHS =
      """
      select c.figure, c.from_date, cast(sum(c.people) over (partition by c.figure order by c.from_date) as bigint) as people
      from (
        select f.figure, count(*) as people, case when f.valid_from is null then date '0001-01-31'
            else (date_trunc('month', f.valid_from) + interval '1 month - 1 day')::date end as from_date
        from impact_network_figure(:network) f
        where (f.valid_from is null or f.valid_from <= :day) and f.figure = any(:figures)
        group by 1, 3) c""";

  /**
   * When people came to count among the figures, for who takes their own off: as in {@link
   * #MONTHS}.
   */
  private static final String JOINED =
      """
      select x.number, f.cohort_id, f.organisation_id, case when f.counted_date is null then date '0001-01-31'
          else (date_trunc('month', f.counted_date) + interval '1 month - 1 day')::date end as from_date,
        count(*) as people
      from impact_fact(:day, :network) f
      cross join lateral (values
        (f.metric_code || '.numerator', f.numerator), (f.metric_code || '.denominator', f.denominator)) x (number, counted)
      where x.counted > 0 and x.number = any(:numbers)
      group by 1, 2, 3, 4""";

  private final Sql sql;

  CrowdRepository(Sql sql) {
    this.sql = sql;
  }

  List<Alike> crowds(UUID network, LocalDate day) {
    return sql.list(Alike.class, Query.of(CROWDS).with("network", network).with("day", day));
  }

  /** What was counted for every indicator: in all, for each cohort and for each organisation. */
  List<Counted> tallies(UUID network, LocalDate day) {
    return sql.list(
        Counted.class,
        Query.of(TALLIES)
            .with("network", network)
            .with("day", day)
            .orderBy("m.position, m.code, counted.group_type, counted.group_id"));
  }

  List<Month> months(UUID network, LocalDate day) {
    return sql.list(
        Month.class,
        Query.of(MONTHS)
            .with("network", network)
            .with("day", day)
            .with("figures", PeopleFigure.names())
            .orderBy("c.figure, c.from_date"));
  }

  List<Joined> joined(UUID network, LocalDate day) {
    return sql.list(
        Joined.class,
        Query.of(JOINED)
            .with("network", network)
            .with("day", day)
            .with("numbers", PeopleFigure.numbers()));
  }

  /** Subjects that are alike. */
  record Alike(String base, UUID cohortId, UUID organisationId, List<String> numbers, long size) {

    Crowd crowd() {
      return new Crowd(cohortId, organisationId, Set.copyOf(numbers), size);
    }
  }

  /** What was counted of one indicator for one group. */
  record Counted(
      String metricCode,
      int minimumCell,
      Grouping groupType,
      UUID groupId,
      long numerator,
      long denominator,
      long pending,
      long pendingCohorts,
      boolean running) {}

  /** Subjects of a group that count among the figures from the end of a month on. */
  record Joined(
      String number, UUID cohortId, UUID organisationId, LocalDate fromDate, long people) {

    Stream<UUID> groups() {
      return Stream.of(cohortId, organisationId).filter(Objects::nonNull);
    }
  }

  /** What a figure came to at the end of a month. */
  record Month(String figure, LocalDate fromDate, long people) {}
}
