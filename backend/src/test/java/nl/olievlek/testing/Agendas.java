package nl.olievlek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/**
 * What people have in their calendars: by the mail they got and by the address they subscribed to.
 */
@Dependent
public class Agendas {

  private final Sql sql;
  private final Map<UUID, AppliedCalendar> calendars = new HashMap<>();
  private final Map<UUID, Integer> opened = new HashMap<>();

  Agendas(Sql sql) {
    this.sql = sql;
  }

  /** All that is in somebody's calendar, after every message was opened. */
  public List<AppliedCalendar.Entry> byMail(Persona person) {
    var calendar = calendars.computeIfAbsent(person.id(), id -> new AppliedCalendar(email(id)));
    var letters = letters(person);
    letters.stream().skip(opened.getOrDefault(person.id(), 0)).forEach(calendar::open);
    opened.put(person.id(), letters.size());
    return List.copyOf(calendar.entries().values());
  }

  /** All that a calendar program reads at somebody's address. */
  public CalendarFile feed(Persona person) {
    var address =
        person
            .asks()
            .post("/me/calendar-feed")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("address");
    var feed = Persona.nobody().get(address.substring(address.indexOf("/calendar-feeds/")));
    return CalendarFile.strict(feed.then().statusCode(200).extract().asString());
  }

  /** What is in somebody's calendar, held to be the same by mail and by address. */
  public List<AppliedCalendar.Entry> of(Persona person) {
    var entries = byMail(person);
    assertThat(AppliedCalendar.subscribed(feed(person)))
        .isEqualTo(calendars.get(person.id()).entries());
    return entries;
  }

  /** How many messages with a calendar somebody got. */
  public int messages(Persona person) {
    return letters(person).size();
  }

  private List<String> letters(Persona person) {
    return sql.list(
        String.class,
        Query.of("select calendar_text from mail_message")
            .where("person_id = :person and calendar_text is not null", "person", person.id())
            .orderBy("id"));
  }

  /** Where mail to somebody goes. */
  public String email(Persona person) {
    return email(person.id());
  }

  private String email(UUID person) {
    return sql.one(
            String.class,
            Query.of("select email from person").where("id = :person", "person", person))
        .orElseThrow();
  }
}
