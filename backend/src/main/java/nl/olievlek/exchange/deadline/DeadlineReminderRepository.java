package nl.olievlek.exchange.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.olievlek.account.Restriction;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Who has to be reminded of a round that closes soon. No scope: only the product itself asks. Who
 * is found is remembered in the same statement, so that of two nodes one sends.
 */
@ApplicationScoped
class DeadlineReminderRepository {

  private static final String CLAIM =
      """
      with due as (%s),
      claimed as (
        insert into round_reminder (round_id, person_id, deadline, sent_at)
        select distinct round_id, person_id, '%s', cast(:now as timestamptz) from due
        on conflict do nothing returning round_id, person_id)
      select distinct on (d.round_id, d.person_id) d.person_id, d.round_name, d.deadline, d.path
      from due d join claimed c on c.round_id = d.round_id and c.person_id = d.person_id""";

  /**
   * Administrators of organisations that are in the network as care providers and offer nothing.
   */
  private static final String OFFERS =
      CLAIM.formatted(
          """
          select r.id as round_id, g.person_id, r.name as round_name, r.offer_deadline_date as deadline,
            '/guests' as path
          from exchange_round r
          join accepted_membership m on m.network_id = r.network_id and m.role = 'PARTNER'
            and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date)
          join role_grant g on g.organisation_id = m.organisation_id and g.role = 'ORGANISATION_ADMIN'
            and g.status = 'ACTIVE' and daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date)
          where r.status = 'OPEN' and not r.sample and r.offer_deadline_date between :today and :until
            and %s
            and not exists (select 1 from host_place p where p.round_id = r.id
              and p.organisation_id = m.organisation_id and p.status in ('OFFERED', 'CONFIRMED'))"""
              .formatted(Restriction.NONE.formatted("g.person_id")),
          "OFFER");

  private static final String WISHES =
      CLAIM.formatted(
          """
          select r.id as round_id, l.person_id, r.name as round_name, r.wish_deadline_date as deadline,
            '/exchange/' || r.id || '/wishes/' || l.id as path
          from exchange_round r
          join learner l on l.network_id = r.network_id
          where r.status = 'OPEN' and not r.sample and r.wish_deadline_date between :today and :until
            and %s and %s
            and not exists (select 1 from wish w where w.round_id = r.id and w.learner_id = l.id)"""
              .formatted(ExchangeRounds.asks("l", "r"), Restriction.NONE.formatted("l.person_id")),
          "WISH");

  private final Sql sql;

  DeadlineReminderRepository(Sql sql) {
    this.sql = sql;
  }

  /** Those without an offer in a round of which the offers close between two days. */
  List<Due> claimOffers(LocalDate today, LocalDate until, Instant now) {
    return claim(OFFERS, today, until, now);
  }

  /** Learners without a wish in a round of which the wishes close between two days. */
  List<Due> claimWishes(LocalDate today, LocalDate until, Instant now) {
    return claim(WISHES, today, until, now);
  }

  private List<Due> claim(String statement, LocalDate today, LocalDate until, Instant now) {
    return sql.list(
        Due.class,
        Query.of(statement)
            .with("today", today)
            .with("until", until)
            .with("now", now.atOffset(ZoneOffset.UTC)));
  }
}
