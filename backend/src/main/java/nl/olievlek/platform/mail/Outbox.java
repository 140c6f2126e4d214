package nl.olievlek.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where features leave their mail. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into mail_message
        (id, created_at, person_id, to_address, to_name, template, subject, body_text, calendar_text, status,
        next_attempt_at, asked_by)
      select :id, cast(:now as timestamptz), cast(:person as uuid), :to, cast(:toName as text), :template, :subject,
        :body, cast(:calendar as text), :status, cast(:now as timestamptz), cast(:askedBy as uuid)
      where not exists (select 1 from mail_choice c
        where c.person_id = cast(:person as uuid) and c.kind = cast(:topic as text) and c.choice = 'NEVER')""";

  private static final String CHOICES = "/me/mail";

  private static final int LONGEST_SUBJECT = 200;

  private final Sql sql;
  private final Clock clock;
  private final MailSettings settings;
  private final Asking asking;
  private final MailTopics topics;
  private final Event<Queued> wake;
  private final String address;
  private final Unclickable unclickable;

  Outbox(
      Sql sql,
      Clock clock,
      MailSettings settings,
      Asking asking,
      MailTopics topics,
      Event<Queued> wake,
      @ConfigProperty(name = "olievlek.address") String address) {
    this.sql = sql;
    this.clock = clock;
    this.settings = settings;
    this.asking = asking;
    this.topics = topics;
    this.wake = wake;
    this.address = address;
    unclickable = new Unclickable(address);
  }

  /** Something waits to be sent. */
  record Queued() {}

  /**
   * Leaves a message, to be sent when the current transaction has been committed; nothing is sent
   * when it is rolled back, or to whoever chose not to hear of what it is about.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 429 when whoever asked for it had the
   *     same kind of message sent to the same address too often
   */
  public void queue(Mail mail) {
    queueAll(List.of(mail));
  }

  /** As {@link #queue}, for several messages in one round trip. */
  public void queueAll(List<Mail> mails) {
    if (mails.isEmpty()) {
      return;
    }
    sql.executeAll(INSERT, mails.stream().map(this::row).toList());
    asking.require(mails);
    wake.fire(new Queued());
  }

  private Map<String, Object> row(Mail mail) {
    var words = new Messages(mail.language());
    var key = "mail." + mail.template();
    var values = mail.values().toArray();
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var topic = topics.about(mail.template());
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("now", now);
    row.put("person", mail.personId());
    row.put("to", mail.to());
    row.put("toName", mail.toName());
    row.put("template", mail.template());
    row.put("subject", shortened(unclickable.in(words.text(key + ".subject", values))));
    row.put(
        "body",
        unclickable.in(
            words.text(key + ".body", values)
                + topic.map(about -> why(about, words)).orElse("")
                + words.text("mail.footer", address)));
    row.put("topic", topic.map(MailTopic::name).orElse(null));
    row.put("calendar", mail.calendar());
    row.put("askedBy", mail.askedBy());
    row.put("status", (settings.keeps() ? MailStatus.KEPT : MailStatus.QUEUED).name());
    return row;
  }

  /** Why somebody gets it, and where they choose. */
  private String why(MailTopic topic, Messages words) {
    return words.text(
        "mail.why",
        words.text(topic.words() + ".mail-topic." + topic.name() + ".why"),
        link(CHOICES));
  }

  /** What a mail is about can hold a title as long as its subject may be. */
  private static String shortened(String subject) {
    return subject.length() <= LONGEST_SUBJECT
        ? subject
        : subject.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
  }

  /** Removes what was written to somebody, sent or not. */
  public void forget(UUID person) {
    sql.execute("delete from mail_message where person_id = :person", Map.of("person", person));
  }

  /** A page of the product that a message points at, for example {@code /login}. */
  public String link(String path) {
    return address + path;
  }

  /**
   * A page of the product with a secret. The secret is in the fragment, which no browser sends to a
   * server: it reaches no log.
   */
  public String link(String path, String secret) {
    return address + path + "#" + secret;
  }
}
