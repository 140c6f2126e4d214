package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** What is kept of who somebody is and how they come in, for them to read; no secret is told. */
@ApplicationScoped
class AccountRecords {

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
      left join role_group() c on c.id = g.cohort_id
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

  private static final String PASSKEY =
      """
      select k.name, k.created_at, k.last_used_at, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from passkey k where k.person_id = :person order by k.id""";

  private static final String CODES =
      """
      select t.confirmed_at, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from totp t where t.person_id = :person and t.confirmed_at is not null""";

  private static final String ELSEWHERE =
      """
      select e.issuer, e.subject as account, e.created_at, cast(null as uuid) as kept_by,
        cast(null as date) as ended_date
      from external_identity e where e.person_id = :person order by e.id""";

  private static final String INVITATION =
      """
      select g.role, n.name as network, o.name as organisation, i.sent_to as email, i.created_at, i.status,
        g.organisation_id as kept_by, cast(null as date) as ended_date
      from invitation i
      join role_grant g on g.id = i.role_grant_id
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      where i.person_id = :person order by i.id""";

  private static final String CALENDAR =
      """
      select f.created_at, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from calendar_feed f where f.person_id = :person""";

  private static final String ENTRY =
      """
      select e.start_date, e.end_date, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from calendar_entry e where e.person_id = :person and e.content is not null
      order by e.start_date desc, e.subject_id limit 100""";

  private static final String MAIL =
      """
      select m.subject, m.to_address as email, m.created_at, m.status, cast(null as uuid) as kept_by,
        cast(null as date) as ended_date
      from mail_message m where m.person_id = :person order by m.id desc limit 100""";

  private static final String EMAIL_CHANGE =
      """
      select c.new_email as email, c.old_confirmed_at, c.new_confirmed_at, cast(null as uuid) as kept_by,
        cast(null as date) as ended_date
      from email_change c where c.person_id = :person""";

  private static final String HELP =
      """
      select h.helped_at, h.reason, cast(null as uuid) as kept_by, cast(null as date) as ended_date
      from factor_help h where h.person_id = :person""";

  private final PersonalRecords records;
  private final TaskRecords tasks;

  AccountRecords(PersonalRecords records, TaskRecords tasks) {
    this.records = records;
    this.tasks = tasks;
  }

  List<PersonalRecord> all(UUID person) {
    return Stream.of(
            records.of("person", PERSON, person, "preferred_language"),
            records.of("affiliation", AFFILIATION, person),
            records.of("role", GRANT, person, "role", "status"),
            records.of("invitation", INVITATION, person, "role", "status"),
            records.of("sign-in", SIGN_IN, person, "method"),
            records.of("passkey", PASSKEY, person),
            records.of("codes", CODES, person),
            records.of("account-elsewhere", ELSEWHERE, person),
            records.of("email-change", EMAIL_CHANGE, person),
            records.of("help", HELP, person),
            records.of("calendar-feed", CALENDAR, person),
            records.of("calendar-entry", ENTRY, person),
            records.of("mail", MAIL, person, "status"),
            tasks.all(person))
        .flatMap(List::stream)
        .toList();
  }
}
