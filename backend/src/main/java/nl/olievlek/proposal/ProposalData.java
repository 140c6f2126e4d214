package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.Keeps;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.privacy.PersonalRecords;

/** Authorship of improvement proposals as data about people. */
@ApplicationScoped
@Keeps(value = "PROPOSAL", position = 80)
class ProposalData implements PersonalData {

  private static final String SELECT =
      """
      select p.title, n.name as network, o.name as organisation, p.current_situation, p.idea, p.expected_benefit,
        p.status, p.submitted_at, p.organisation_id as kept_by, l.outcome_date as ended_date
      from improvement_proposal p
      join network n on n.id = p.network_id
      join organisation o on o.id = p.organisation_id
      left join learner l on l.id = p.learner_id
      where p.author_id = :person order by p.id""";

  private static final String ENDED =
      """
      select p.id, p.organisation_id, l.outcome_date as ended_date
      from improvement_proposal p
      join learner l on l.id = p.learner_id
      join person a on a.id = p.author_id and a.restricted_at is null
      where not p.sample and l.outcome_date < :day""";

  private static final String EMPTY_DRAFTS =
      """
      update improvement_proposal set title = 'Verwijderd', current_situation = null, idea = 'Verwijderd',
        expected_benefit = null, version = version + 1
      where author_id = :person and status = 'DRAFT'""";

  private static final String UNLINK =
      """
      update improvement_proposal set author_id = null, version = version + 1 where id = any(:ids)""";

  private final Sql sql;
  private final PersonalRecords records;

  ProposalData(Sql sql, PersonalRecords records) {
    this.sql = sql;
    this.records = records;
  }

  @Override
  public List<PersonalRecord> export(UUID person) {
    return records.of("proposal", SELECT, person, "status");
  }

  /** What was handed in is the organisation's by now, and its author nobody any more. */
  @Override
  public void erase(UUID person) {
    sql.execute(EMPTY_DRAFTS, Map.of("person", person));
  }

  @Override
  public void destroy(Collection<UUID> proposals) {
    sql.execute(UNLINK, Map.of("ids", proposals.toArray(UUID[]::new)));
  }

  @Override
  public List<Ended> endedBefore(LocalDate day) {
    return sql.list(Ended.class, Query.of(ENDED).with("day", day));
  }
}
