package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.idempotency.KeptAnswerService;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.Keeps;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;

/** Who people are and how they come in, as data about them. */
@ApplicationScoped
@Keeps(value = "ACCOUNT", position = 30)
class AccountData implements PersonalData {

  /**
   * Tables with rows of one person, by the column {@code person_id}, that go when the person goes,
   * in this order.
   */
  static final List<String> OWNED =
      List.of(
          "answer_link",
          "task_message",
          "mail_choice",
          "calendar_feed",
          "calendar_entry",
          "invitation",
          "mail_message",
          "password_reset",
          "factor_help",
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
      update person set given_name = 'Verwijderd', surname_prefix = null, surname = 'persoon', email = null, entered_at = null,
        preferred_language = 'nl', restricted_at = null, erased_at = :now, updated_at = :now, version = version + 1
      where id = any(:people)""";

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
          select l.employer_id, coalesce(l.outcome_date, 'infinity') from trajectory() l where l.person_id = p.id
          union all
          select null, cast(p.created_at as date)) e
        order by e.ended_date desc, e.organisation_id limit 1) last""";

  private final Sql sql;
  private final PersonRepository persons;
  private final AccountRecords records;
  private final KeptAnswerService answers;
  private final AuditTrail trail;
  private final Event<Erased> erased;
  private final Clock clock;

  AccountData(
      Sql sql,
      PersonRepository persons,
      AccountRecords records,
      KeptAnswerService answers,
      AuditTrail trail,
      Event<Erased> erased,
      Clock clock) {
    this.sql = sql;
    this.persons = persons;
    this.records = records;
    this.answers = answers;
    this.trail = trail;
    this.erased = erased;
    this.clock = clock;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return records.all(person);
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
    persons.hold(people);
    var those = Map.<String, Object>of("people", people.toArray(UUID[]::new));
    OWNED.forEach(
        table -> sql.execute("delete from " + table + " where person_id = any(:people)", those));
    answers.forget(people);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.execute(ANONYMISE, Map.of("people", people.toArray(UUID[]::new), "now", now));
    trail.recordAll(AuditTrail.Action.CHANGED, Person.class, people, "erasedAt");
    people.forEach(person -> erased.fire(new Erased(person)));
  }
}
