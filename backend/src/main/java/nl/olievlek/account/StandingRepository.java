package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Open sessions with what their person may do; asked for at every request, in one query. */
@ApplicationScoped
class StandingRepository {

  private static final String PRESENT =
      """
      (exists (select 1 from totp t where t.person_id = p.id and t.confirmed_at is not null)
          or exists (select 1 from passkey k where k.person_id = p.id))""";

  /**
   * Whether roles of a person {@code p} wait for a second factor that is not there, as {@link
   * StandingRow} says it; takes the day as {@code :today}.
   */
  static final String FACTOR_MISSING =
      """
      not p.sample and not %s and exists (select 1 from role_grant g
        left join access_policy a on a.organisation_id = g.organisation_id
        where g.person_id = p.id and g.status = 'ACTIVE'
          and daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date)
          and (g.role = 'PLATFORM_ADMIN' or g.role not in ('LEARNER', 'GUEST')
            and coalesce(a.second_factor, 'REQUIRED') = 'REQUIRED'))"""
          .formatted(PRESENT);

  /** An organisation that did not choose asks for a second factor. */
  private static final String SELECT =
      """
      select s.id as session_id, p.sample, s.second_factor as satisfied,
        %s as present,
        coalesce(a.second_factor, 'REQUIRED') = 'REQUIRED' as asked, granted.*
      from sign_in_session s
      join person p on p.id = s.person_id
      left join lateral (
        %s
        where g.person_id = s.person_id and g.status = 'ACTIVE'
          and daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date)) granted on true
      left join access_policy a on a.organisation_id = granted.organisation_id"""
          .formatted(PRESENT, GrantRepository.SELECT);

  private final Sql sql;

  StandingRepository(Sql sql) {
    this.sql = sql;
  }

  /** Nothing when the session ended or is not this person's. */
  List<StandingRow> of(UUID person, UUID session, LocalDate today) {
    return sql.list(
        StandingRow.class,
        Query.of(SELECT)
            .with("today", today)
            .where("s.id = :session", "session", session)
            .where("s.person_id = :person and s.ended_at is null", "person", person));
  }
}
