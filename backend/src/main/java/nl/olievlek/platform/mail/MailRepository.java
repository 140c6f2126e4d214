package nl.olievlek.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * Messages. No scope: only a platform admin lists them, without contents, and kept ones are there
 * for everyone who tries the product out.
 */
@ApplicationScoped
class MailRepository {

  private static final String CLAIM =
      """
      update mail_message set attempts = attempts + 1, next_attempt_at = :until
      where id = (select id from mail_message where status = 'QUEUED' and next_attempt_at <= :now
        order by next_attempt_at, id limit 1 for update skip locked)
      returning id, to_address, subject, body_text, calendar_text, attempts""";

  private static final Sorts NEWEST_FIRST =
      Sorts.standard("-createdAt", "m.id").allow("createdAt", "m.created_at");

  private final Sql sql;

  MailRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<DueMail> claim(Instant now, Instant until) {
    return sql.one(DueMail.class, Query.of(CLAIM).with("now", utc(now)).with("until", utc(until)));
  }

  void sent(UUID id, Instant now) {
    sql.execute(
        """
        update mail_message set status = 'SENT', sent_at = :now, last_error_kind = null, body_text = null,
          calendar_text = null
        where id = :id
        """,
        Map.of("id", id, "now", utc(now)));
  }

  void again(UUID id, MailFault fault, Instant at) {
    sql.execute(
        "update mail_message set last_error_kind = :fault, next_attempt_at = :at where id = :id",
        Map.of("id", id, "fault", fault.name(), "at", utc(at)));
  }

  void failed(UUID id, MailFault fault) {
    sql.execute(
        "update mail_message set status = 'FAILED', last_error_kind = :fault where id = :id",
        Map.of("id", id, "fault", fault.name()));
  }

  /** Puts a failed message back, with all its attempts before it. */
  void requeue(UUID id, Instant now) {
    sql.execute(
        "update mail_message set status = 'QUEUED', attempts = 0, next_attempt_at = :now where id = :id",
        Map.of("id", id, "now", utc(now)));
  }

  void removeBefore(Instant moment) {
    sql.execute(
        "delete from mail_message where status <> 'QUEUED' and created_at < :moment",
        Map.of("moment", utc(moment)));
  }

  Page<MailMessageView> page(MailMessageFilter filter, PageRequest page) {
    return sql.page(
        MailMessageView.class,
        selected()
            .whereGiven("m.status = :status", "status", filter.status())
            .orderBy(NEWEST_FIRST.orderBy(page)),
        page);
  }

  Optional<MailMessageView> view(UUID id) {
    return sql.one(MailMessageView.class, selected().where("m.id = :id", "id", id));
  }

  Page<KeptMailView> kept(PageRequest page) {
    return sql.page(
        KeptMailView.class,
        Query.of(
                """
                select m.id, m.to_address as "to", m.to_name, m.subject, m.body_text, m.created_at
                from mail_message m where m.status = 'KEPT'""")
            .orderBy(NEWEST_FIRST.orderBy(page)),
        page);
  }

  private static Query selected() {
    return Query.of(
        """
        select m.id, m.to_address as "to", m.subject, m.status, m.attempts,
          case when m.status = 'QUEUED' then m.next_attempt_at end as next_attempt_at,
          m.last_error_kind as last_error, m.created_at, m.sent_at
        from mail_message m""");
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
