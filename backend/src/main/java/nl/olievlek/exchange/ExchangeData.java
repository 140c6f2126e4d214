package nl.olievlek.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.Keeps;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/**
 * Wishes, internships, agreements, hours and reflections as data about people. That somebody went
 * and wrote stays; what they wrote goes.
 */
@ApplicationScoped
@Keeps(value = "EXCHANGE", position = 60)
class ExchangeData implements PersonalData {

  private static final String WISH =
      """
      select r.name as round, w.learning_question, w.topics, w.unavailable_dates, w.absent, w.absence_reason,
        array(select o.name from unnest(w.ranked_host_ids) with ordinality h(id, position)
          join organisation o on o.id = h.id order by h.position) as ranked_hosts,
        l.employer_id as kept_by, l.outcome_date as ended_date
      from wish w join learner l on l.id = w.learner_id join exchange_round r on r.id = w.round_id
      where l.person_id = :person order by w.id""";

  private static final String INTERNSHIP =
      """
      select r.name as round, home.name as home, host.name as host, p.ward, i.planned_start_date, i.planned_end_date,
        i.actual_start_date, i.actual_end_date, i.status, i.end_reason, i.learned, l.employer_id as kept_by,
        l.outcome_date as ended_date
      from exchange_internship i
      join learner l on l.id = i.learner_id
      join exchange_round r on r.id = i.round_id
      join organisation home on home.id = i.home_organisation_id
      join organisation host on host.id = i.host_organisation_id
      join host_place p on p.id = i.host_place_id
      where l.person_id = :person order by i.id""";

  private static final String REFLECTION =
      """
      select host.name as host, f.observation, f.home_practice, f.judgement, f.take_home, f.shared_with,
        f.submitted_at, l.employer_id as kept_by, l.outcome_date as ended_date
      from reflection f
      join exchange_internship i on i.id = f.internship_id
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      where l.person_id = :person order by f.id""";

  private static final String AGREEMENT =
      """
      select host.name as host, a.number, a.start_date, a.end_date, a.hours_per_day, a.total_hours,
        a.learning_question, a.guidance, a.practical_notes, a.reason, v.given_at as approved_at,
        l.employer_id as kept_by, l.outcome_date as ended_date
      from internship_agreement a
      join exchange_internship i on i.id = a.internship_id
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      left join internship_approval v
        on v.internship_id = a.internship_id and v.number = a.number and v.party = 'LEARNER'
          and v.withdrawn_at is null
      where l.person_id = :person order by a.internship_id, a.number""";

  private static final String HOURS =
      """
      select host.name as host, h.worked_date, h.hours, h.note, h.answer, h.status, l.employer_id as kept_by,
        l.outcome_date as ended_date
      from internship_hours h
      join exchange_internship i on i.id = h.internship_id
      join learner l on l.id = i.learner_id
      join organisation host on host.id = i.host_organisation_id
      where l.person_id = :person order by h.worked_date, h.id""";

  private static final String SUPERVISION =
      """
      select o.name as organisation, p.ward, p.start_date, p.end_date, p.organisation_id as kept_by,
        p.end_date as ended_date
      from host_place_supervisor s
      join host_place p on p.id = s.place_id
      join organisation o on o.id = p.organisation_id
      where s.person_id = :person order by p.id""";

  private static final String ENDED =
      """
      select l.id, l.employer_id as organisation_id, l.outcome_date as ended_date from learner l
      join person p on p.id = l.person_id and p.restricted_at is null
      where not l.sample and l.outcome_date < :day and (
        exists (select 1 from wish w where w.learner_id = l.id and (w.learning_question is not null
          or w.topics <> '{}' or w.unavailable_dates <> '{}' or w.ranked_host_ids <> '{}'
          or w.absence_reason is not null))
        or exists (select 1 from exchange_internship i left join reflection f on f.internship_id = i.id
          where i.learner_id = l.id and (coalesce(i.end_reason, i.learned) is not null
            or coalesce(f.observation, f.home_practice, f.judgement, f.take_home) is not null
            or exists (select 1 from reflection_message m where m.reflection_id = f.id and m.text is not null)))
        or exists (select 1 from internship_agreement a join exchange_internship i on i.id = a.internship_id
          where i.learner_id = l.id
            and coalesce(a.learning_question, a.guidance, a.practical_notes, a.reason) is not null))""";

  private static final String FORGET_WISHES =
      """
      update wish set learning_question = null, topics = '{}', unavailable_dates = '{}', ranked_host_ids = '{}',
        absence_reason = null, version = version + 1 where learner_id = any(:ids)""";

  private static final String FORGET_ENDINGS =
      """
      update exchange_internship set end_reason = null, learned = null, version = version + 1
      where learner_id = any(:ids) and coalesce(end_reason, learned) is not null""";

  private static final String FORGET_REFLECTIONS =
      """
      update reflection f set observation = null, home_practice = null, judgement = null, take_home = null,
        shared_with = 'ME', version = f.version + 1
      from exchange_internship i where i.id = f.internship_id and i.learner_id = any(:ids)""";

  private static final String FORGET_AGREEMENTS =
      """
      update internship_agreement a
      set learning_question = null, guidance = null, practical_notes = null, reason = null
      from exchange_internship i where i.id = a.internship_id and i.learner_id = any(:ids)""";

  /** Nobody is to be looked after by who is nobody; by whom somebody was stays said. */
  private static final String UNNAME =
      """
      update internship_agreement a set supervisor_id = null from exchange_internship i
      where i.id = a.internship_id and a.supervisor_id = :person
        and i.status in ('PROPOSED', 'HOST_ACCEPTED', 'AGREED')""";

  private static final String FORGET_NOTES =
      """
      update internship_hours h set note = null, answer = null
      from exchange_internship i where i.id = h.internship_id and i.learner_id = any(:ids)""";

  private static final String FORGET_REASONS =
      """
      update transition_record t set reason = null from exchange_internship i
      where t.subject_type = 'exchange-internship' and t.subject_id = i.id and i.learner_id = any(:ids)""";

  private final Sql sql;
  private final PersonalRecords records;
  private final ConversationData conversations;

  ExchangeData(Sql sql, PersonalRecords records, ConversationData conversations) {
    this.conversations = conversations;
    this.sql = sql;
    this.records = records;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return Stream.of(
            records.of("wish", WISH, person),
            records.of("internship", INTERNSHIP, person, "status"),
            records.of("reflection", REFLECTION, person, "shared_with"),
            records.of("agreement", AGREEMENT, person),
            records.of("hours", HOURS, person, "status"),
            conversations.export(person),
            records.of("place-supervision", SUPERVISION, person))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void erase(UUID person) {
    destroy(
        sql.list(
            UUID.class,
            Query.of("select l.id from learner l")
                .where("l.person_id = :person", "person", person)));
    sql.execute(UNNAME, Map.of("person", person));
    conversations.erase(person);
  }

  @Override
  public void destroy(Collection<UUID> learners) {
    var those = Map.of("ids", learners.toArray(UUID[]::new));
    Stream.of(
            FORGET_WISHES,
            FORGET_ENDINGS,
            FORGET_REFLECTIONS,
            FORGET_AGREEMENTS,
            FORGET_NOTES,
            FORGET_REASONS)
        .forEach(statement -> sql.execute(statement, those));
    conversations.destroy(those);
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(Ended.class, Query.of(ENDED).with("day", day));
  }
}
