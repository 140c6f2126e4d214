package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;

/** Reflections that were handed in. */
@ApplicationScoped
public class ReflectionFixture {

  private final Sql sql;
  private final InternshipFixture internships;

  ReflectionFixture(Sql sql, InternshipFixture internships) {
    this.sql = sql;
    this.internships = internships;
  }

  /** Texts of all mail to somebody, the oldest first. */
  public List<String> mailTo(Persona persona) {
    return sql.list(
        String.class,
        Query.of("select body_text from mail_message")
            .where("person_id = :person", "person", persona.id())
            .orderBy("id"));
  }

  /** A reflection that the learner shares; its address. */
  public String shared(Setting setting, String with) {
    var path = setting.path() + "/reflections";
    internships.lastDay(setting, LocalDate.now(Clocks.PEOPLE));
    var added = setting.learner().sends(answers("Rust aan tafel.", with)).post(path);
    return path + "/" + added.then().statusCode(201).extract().<String>path("id");
  }

  /** The learner changes the text and offers it as it is now. */
  public void rewrite(Setting setting, String path, String observation, String with) {
    var version = setting.learner().asks().get(path).header("ETag");
    var whole = setting.learner().sends(answers(observation, with)).header("If-Match", version);
    whole.put(path).then().statusCode(200);
  }

  /** Somebody takes a step with it; the code of the answer. */
  public int step(Persona persona, String path, String to) {
    var step = Map.of("to", to, "reason", "Te herkennen wie het is.");
    return persona.sends(step).post(path + "/transitions").statusCode();
  }

  private static Map<String, Object> answers(String observation, String with) {
    return Map.of(
        "observation", observation, "takeHome", "Samen.", "sharedWith", with, "submit", true);
  }
}
