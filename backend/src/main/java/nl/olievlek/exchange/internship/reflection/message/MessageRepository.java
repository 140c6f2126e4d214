package nl.olievlek.exchange.internship.reflection.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Messages of a reflection that the caller was found to talk about. */
@ApplicationScoped
class MessageRepository {

  private static final String VIEW =
      """
      select m.id, m.version, a.id as author_id, %s as author_name, m.author_id = :me as own, m.text, m.sent_at,
        m.edited_at, m.withdrawn_at,
        m.author_id <> :me and m.withdrawn_at is null and (k.last_read_id is null or m.id > k.last_read_id) as unread,
        m.author_id = :me and m.text is not null and m.sent_at >= :since as may_change, m.sample
      from reflection_message m
      left join reflection_reader k on k.reflection_id = m.reflection_id and k.person_id = :me
      %s"""
          .formatted(PersonRef.fullName("a"), ShownPerson.leftJoin("m.author_id", "a"));

  private static final String INSERT =
      """
      insert into reflection_message (id, version, reflection_id, author_id, text, sent_at, sample)
      values (:id, 0, :reflection, :author, :text, :at, :sample)""";

  private static final String READ =
      """
      insert into reflection_reader as k (reflection_id, person_id, read_at, last_read_id)
      values (:reflection, :person, :at, :last)
      on conflict (reflection_id, person_id) do update set read_at = coalesce(k.read_at, excluded.read_at),
        last_read_id = greatest(k.last_read_id, excluded.last_read_id)""";

  /**
   * Supervisors tell the learner, the learner tells the supervisor at home and those at the place
   * who joined in, as long as they are supervisors there; nobody who has not read what the last
   * mail was about.
   */
  private static final String TO_TELL =
      """
      insert into reflection_reader as k (reflection_id, person_id, last_mailed_id)
      select f.id, p.person_id, :message
      from reflection f
      join exchange_internship i on i.id = f.internship_id
      join learner l on l.id = i.learner_id
      cross join lateral (
        select l.person_id, null::uuid as organisation_id where l.person_id <> :author
        union select l.supervisor_id, i.home_organisation_id where l.person_id = :author and f.shared_with <> 'ME'
          and coalesce(f.withheld_side, 'HOME') = 'HOME'
        union select s.person_id, i.host_organisation_id from host_place_supervisor s
          join reflection_message m on m.reflection_id = f.id and m.author_id = s.person_id
          where s.place_id = i.host_place_id and l.person_id = :author and f.shared_with = 'NETWORK'
            and coalesce(f.withheld_side, 'HOST') = 'HOST') p
      where f.id = :reflection and p.person_id is not null
        and (p.organisation_id is null or exists (select 1 from role_grant g
          where g.person_id = p.person_id and g.role = 'SUPERVISOR' and g.organisation_id = p.organisation_id
            and %s))
      on conflict (reflection_id, person_id) do update set last_mailed_id = excluded.last_mailed_id
        where k.last_mailed_id is null or k.last_mailed_id <= k.last_read_id
      returning k.person_id"""
          .formatted(ValidGrant.on("g", ":today"));

  private static final Sorts SORTS = Sorts.standard("sentAt", "m.id").allow("sentAt", "m.sent_at");

  private final Sql sql;

  MessageRepository(Sql sql) {
    this.sql = sql;
  }

  Page<MessageView> page(UUID reflection, Instant since, Scope scope, PageRequest page) {
    var query = view(reflection, since, scope).orderBy(SORTS.orderBy(page));
    return sql.page(MessageView.class, query, page);
  }

  Optional<MessageView> view(UUID reflection, UUID id, Instant since, Scope scope) {
    return sql.one(MessageView.class, view(reflection, since, scope).where("m.id = :id", "id", id));
  }

  void add(UUID id, UUID reflection, UUID author, String text, Instant at, boolean sample) {
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("reflection", reflection);
    row.put("author", author);
    row.put("text", text);
    row.put("at", utc(at));
    row.put("sample", sample);
    sql.execute(INSERT, row);
  }

  /** Whether it still was at that version. */
  boolean change(UUID id, long version, String text, Instant at) {
    return sql.execute(
            """
            update reflection_message set text = :text, edited_at = :at, version = version + 1
            where id = :id and version = :version""",
            Map.of("id", id, "version", version, "text", text, "at", utc(at)))
        == 1;
  }

  void withdraw(UUID id, Instant at) {
    sql.execute(
        """
        update reflection_message set text = null, withdrawn_at = :at, version = version + 1
        where id = :id and withdrawn_at is null""",
        Map.of("id", id, "at", utc(at)));
  }

  void read(UUID reflection, UUID person, UUID last, Instant at) {
    var row = new HashMap<String, Object>();
    row.put("reflection", reflection);
    row.put("person", person);
    row.put("last", last);
    row.put("at", utc(at));
    sql.execute(READ, row);
  }

  /** Who has to be told of a message by mail. */
  List<UUID> toTell(UUID reflection, UUID message, UUID author, LocalDate today) {
    return sql.list(
        UUID.class,
        Query.of(TO_TELL)
            .with("reflection", reflection)
            .with("message", message)
            .with("author", author)
            .with("today", today));
  }

  private static Query view(UUID reflection, Instant since, Scope scope) {
    return Query.of(VIEW)
        .with("me", scope.person())
        .with("since", utc(since))
        .where(ShownPerson.to(scope))
        .where("m.reflection_id = :reflection", "reflection", reflection);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
