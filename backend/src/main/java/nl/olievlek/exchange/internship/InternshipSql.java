package nl.olievlek.exchange.internship;

import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;

/** The texts of the queries on internships. */
final class InternshipSql {

  /** The reason is in codes, put into words afterwards; a draft of somebody else is not there. */
  static final String VIEW =
      """
      select i.id, i.version, i.round_id, r.name as round_name, i.learner_id, %3$s as learner_name,
        i.home_organisation_id as home_id, home.name as home_name,
        i.host_organisation_id as host_id, host.name as host_name,
        i.host_place_id as place_id, p.ward as place_ward, p.start_time as place_start_time,
        p.end_time as place_end_time, p.weekdays as place_weekdays,
        p.practical_information as place_practical_information,
        p.meeting_point as place_preparation_meeting_point, p.to_bring as place_preparation_to_bring,
        p.to_wear as place_preparation_to_wear, lo.name as place_location_name,
        lo.street_address as place_location_street_address, lo.postal_code as place_location_postal_code,
        lo.city as place_location_city,
        i.planned_start_date, i.planned_end_date, i.actual_start_date, i.actual_end_date, i.status,
        i.end_reason, case when :viewerSeesAll or l.person_id = :viewer
          or i.home_organisation_id = any(:viewerHomes) then i.learned end as learned,
        i.cancelled_by, i.replaces_id, i.plan_id, r.guidance, a.reason_arguments as reason,
        (select max(g.number) from internship_agreement g where g.internship_id = i.id) as agreement_number,
        array(select p.party from unnest(array['LEARNER', 'HOME', 'HOST']) with ordinality p(party, rank)
          where not exists (select from internship_approval v where v.internship_id = i.id and v.party = p.party
            and v.withdrawn_at is null and v.number = (select max(g.number) from internship_agreement g where g.internship_id = i.id))
          order by p.rank) as agreement_missing,
        f.id as reflection_id, f.shared_with as reflection_shared_with, f.status as reflection_status,
        f.submitted_at as reflection_submitted_at, %1$s as reflection_readable,
        %2$s and l.person_id is distinct from :me and i.status <> 'RECOGNISED' and k.read_at is null as reflection_unread,
        case when %2$s then (select count(*) from reflection_message rm where rm.reflection_id = f.id
          and rm.author_id <> :me and rm.withdrawn_at is null
          and (k.last_read_id is null or rm.id > k.last_read_id)) else 0 end as reflection_new_messages, i.sample
      from exchange_internship i
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      %4$s
      join organisation home on home.id = i.home_organisation_id
      join organisation host on host.id = i.host_organisation_id
      join host_place p on p.id = i.host_place_id
      left join location lo on lo.id = p.location_id
      left join plan_assignment a on a.plan_id = i.plan_id and a.learner_id = i.learner_id
      left join reflection f on f.internship_id = i.id
        and (f.submitted_at is not null or l.person_id = :me)
      left join reflection_reader k on k.reflection_id = f.id and k.person_id = :me"""
          .formatted(
              ReflectionReach.READS,
              ReflectionReach.ANSWERS,
              PersonRef.fullName("q"),
              ShownPerson.join("l.person_id", "q"));

  static final String FACTS =
      """
      select i.id, r.network_id, i.round_id, i.learner_id, l.person_id as learner_person_id,
        i.home_organisation_id, i.host_organisation_id, i.host_place_id, l.supervisor_id, i.planned_start_date,
        i.planned_end_date, coalesce(i.actual_end_date, (
          select max(d.day)::date from generate_series(i.planned_start_date, i.planned_end_date, interval '1 day') d(day)
          where extract(isodow from d.day) = any(p.weekdays)), i.planned_end_date) as last_day,
        i.status, i.cancelled_by,
        array(select s.person_id from host_place_supervisor s where s.place_id = i.host_place_id
          order by s.person_id) as place_supervisor_ids
      from exchange_internship i
      join exchange_round r on r.id = i.round_id
      join host_place p on p.id = i.host_place_id
      join learner l on l.id = i.learner_id""";

  private InternshipSql() {}
}
