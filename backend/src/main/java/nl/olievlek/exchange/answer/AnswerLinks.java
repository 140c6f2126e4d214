package nl.olievlek.exchange.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the links with which people answer. */
@ApplicationScoped
public class AnswerLinks {

  private static final String INSERT =
      """
      insert into answer_link (token_hash, person_id, question, internship_ids, expires_at)
      values (:hash, :person, :question, :internships, :expires)
      """;

  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;
  private final Duration lifetime;

  AnswerLinks(
      Sql sql,
      Outbox outbox,
      Clock clock,
      @ConfigProperty(name = "olievlek.answer-link.lifetime") Duration lifetime) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /** A link for somebody. */
  public record Link(String address, Instant expiresAt) {}

  /**
   * A link for each person about some internships, in one round trip; call within a transaction.
   */
  public Map<UUID, Link> make(
      Question question, Map<UUID, ? extends Collection<UUID>> internshipsOfPeople) {
    var expires = clock.instant().plus(lifetime);
    var links = new HashMap<UUID, Link>();
    List<Map<String, Object>> rows = new ArrayList<>();
    internshipsOfPeople.forEach(
        (person, internships) -> {
          var token = Tokens.draw();
          links.put(person, new Link(outbox.link("/answer", token), expires));
          rows.add(
              Map.of(
                  "hash", Tokens.hash(token),
                  "person", person,
                  "question", question.name(),
                  "internships", internships.toArray(UUID[]::new),
                  "expires", expires.atOffset(ZoneOffset.UTC)));
        });
    sql.executeAll(INSERT, rows);
    return links;
  }
}
