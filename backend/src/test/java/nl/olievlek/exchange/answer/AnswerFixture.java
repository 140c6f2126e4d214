package nl.olievlek.exchange.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;

/** Links with which people can answer. */
@ApplicationScoped
public class AnswerFixture {

  private final Rows rows;

  AnswerFixture(Rows rows) {
    this.rows = rows;
  }

  /** The secret of a link that asks somebody about internships. */
  public String to(Persona person, UUID... internships) {
    return link(person, "WELCOME", OffsetDateTime.now().plusDays(1), internships);
  }

  /** The secret of a link that asks a learner whether they agree. */
  public String agree(Persona learner, UUID... internships) {
    return link(learner, "AGREE", OffsetDateTime.now().plusDays(1), internships);
  }

  /** The secret of a link that does not work any more. */
  public String expired(Persona person, UUID... internships) {
    return link(person, "WELCOME", OffsetDateTime.now().minusMinutes(1), internships);
  }

  private String link(
      Persona person, String question, OffsetDateTime expires, UUID... internships) {
    var token = Tokens.draw();
    rows.insertRaw(
        "answer_link",
        new HashMap<>(
            Map.of(
                "token_hash",
                Tokens.hash(token),
                "person_id",
                person.id(),
                "question",
                question,
                "internship_ids",
                internships,
                "expires_at",
                expires)));
    return token;
  }
}
