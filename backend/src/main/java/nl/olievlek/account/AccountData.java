package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.DataKind;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** Who people are and how they come in, as data about them. */
@ApplicationScoped
class AccountData implements PersonalData {

  /**
   * Tables with rows of one person, by the column {@code person_id}, that go when the person goes,
   * in this order.
   */
  static final List<String> OWNED =
      List.of(
          "invitation",
          "mail_message",
          "password_reset",
          "email_change",
          "sso_attempt",
          "external_identity",
          "sign_in_continuation",
          "passkey_ceremony",
          "passkey",
          "recovery_code",
          "totp",
          "credential",
          "refresh_session",
          "sign_in_session",
          "affiliation",
          "role_grant");

  /** The row stays, so that what refers to it stays countable. */
  private static final String ANONYMISE =
      """
      update person set given_name = 'Verwijderd', surname_prefix = null, surname = 'persoon', email = null,
        preferred_language = 'nl', restricted_at = null, erased_at = :now, updated_at = :now, version = version + 1
      where id = any(:people)""";

  /** Answers kept for repeated requests repeat what was sent. */
  private static final String FORGET_ANSWERS =
      """
      delete from idempotency_record
      where actor_id = any(:people)
        or exists (select 1 from unnest(:people) p(id) where body like '%' || p.id || '%')""";

  private static final String PERSON =
      """
      select p.given_name, p.surname_prefix, p.surname, p.email, p.preferred_language, p.created_at,
        p.restricted_at, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from person p where p.id = :person""";

  private static final String GRANT =
      """
      select g.role, n.name as network, o.name as organisation, c.name as cohort, g.valid_from, g.valid_to,
        g.status, g.organisation_id as kept_by, g.valid_to as ended_date
      from role_grant g
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join cohort c on c.id = g.cohort_id
      where g.person_id = :person order by g.id""";

  private static final String AFFILIATION =
      """
      select o.name as organisation, a.function, a.valid_from, a.valid_to, a.organisation_id as kept_by,
        a.valid_to as ended_date
      from affiliation a join organisation o on o.id = a.organisation_id
      where a.person_id = :person order by a.id""";

  private static final String SIGN_IN =
      """
      select s.created_at, s.device, s.method, s.last_used_at, s.ended_at, cast(null as uuid) as kept_by,
        cast(null as date) as ended_date
      from sign_in_session s where s.person_id = :person order by s.id desc limit 100""";

  /**
   * An account ends with the last role and the last trajectory; one that never had either, on the
   * day it was made.
   */
  private static final String ENDED =
      """
      select p.id, last.organisation_id, last.ended_date from person p
      cross join lateral (
        select e.organisation_id, e.ended_date from (
          select g.organisation_id, least(g.valid_to, cast(g.revoked_at as date), 'infinity') as ended_date
          from role_grant g where g.person_id = p.id
          union all
          select a.organisation_id, coalesce(a.valid_to, 'infinity') from affiliation a where a.person_id = p.id
          union all
          select l.employer_id, coalesce(l.outcome_date, 'infinity') from learner l where l.person_id = p.id
          union all
          select null, cast(p.created_at as date)) e
        order by e.ended_date desc, e.organisation_id limit 1) last""";

  private final Sql sql;
  private final PersonalRecords records;
  private final AuditTrail trail;
  private final Clock clock;

  AccountData(Sql sql, PersonalRecords records, AuditTrail trail, Clock clock) {
    this.sql = sql;
    this.records = records;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public DataKind kind() {
    return DataKind.ACCOUNT;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return Stream.of(
            records.of("person", PERSON, person),
            records.of("affiliation", AFFILIATION, person),
            records.of("role", GRANT, person),
            records.of("sign-in", SIGN_IN, person))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void erase(UUID person) {
    destroy(List.of(person));
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(
        Ended.class,
        Query.of(ENDED)
            .where("last.ended_date < :day", "day", day)
            .where(
                Condition.of("not p.sample and p.erased_at is null and p.restricted_at is null")));
  }

  @Override
  public void destroy(Collection<UUID> people) {
    var those = Map.<String, Object>of("people", people.toArray(UUID[]::new));
    OWNED.forEach(
        table -> sql.execute("delete from " + table + " where person_id = any(:people)", those));
    sql.execute(FORGET_ANSWERS, those);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.execute(ANONYMISE, Map.of("people", people.toArray(UUID[]::new), "now", now));
    trail.recordAll(AuditTrail.Action.CHANGED, Person.class, people, "erasedAt");
  }
}
