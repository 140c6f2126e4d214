package nl.olievlek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** The mail that was kept, read as its receiver reads it. */
@ApplicationScoped
public class Letters {

  private static final Pattern LINK = Pattern.compile("https?://\\S+#(\\S+)");

  private final Sql sql;

  Letters(Sql sql) {
    this.sql = sql;
  }

  /** Subjects of all mail to an address, the oldest first. */
  public List<String> subjectsTo(String email) {
    return sql.list(
        String.class,
        Query.of("select subject from mail_message")
            .where("to_address = :to", "to", email)
            .orderBy("id"));
  }

  /** Subjects of all mail to a person, the oldest first. */
  public List<String> subjectsOf(UUID person) {
    return sql.list(
        String.class,
        Query.of("select subject from mail_message")
            .where("person_id = :person", "person", person)
            .orderBy("id"));
  }

  /** Text of the last mail to an address. */
  public String lastTo(String email) {
    var texts =
        sql.list(
            String.class,
            Query.of("select body_text from mail_message")
                .where("to_address = :to", "to", email)
                .orderBy("id"));
    assertThat(texts).as("mail to " + email).isNotEmpty();
    return texts.getLast();
  }

  /** The secret of the link in the last mail to an address. */
  public String secretTo(String email) {
    var link = LINK.matcher(lastTo(email));
    assertThat(link.find()).as("a link in the mail").isTrue();
    return link.group(1);
  }
}
