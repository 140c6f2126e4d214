package nl.olievlek.contract.authority;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.olievlek.account.auth.TestResets;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Persona;

/** What the attacker does with the links in mail to the own mailboxes. */
final class Mailboxes {

  private static final Pattern LINK = Pattern.compile("/invitation#(\\S+)");
  private static final String PASSWORD = "drie-warme-kersen";

  private final SmallWorld world;
  private final Sql sql;
  private final TestResets resets;

  Mailboxes(SmallWorld world, Sql sql, TestResets resets) {
    this.world = world;
    this.sql = sql;
    this.resets = resets;
  }

  /** A way to come in by a mailbox; says who came in, if anybody did. */
  record Arrival(String name, Supplier<Optional<UUID>> way) {

    Optional<UUID> comeIn() {
      return way.get();
    }
  }

  List<Arrival> arrivals(Collection<UUID> coalition) {
    var ways = new ArrayList<Arrival>();
    for (var mailbox : List.of("me", "mate")) {
      var email = world.address(mailbox);
      for (var token : links(email)) {
        ways.add(new Arrival("comes in by a link to " + mailbox, () -> accepted(token)));
      }
      stranger(email, coalition)
          .ifPresent(
              person ->
                  ways.add(
                      new Arrival(
                          "chooses a new password at " + mailbox, () -> renewed(email, person))));
    }
    return ways;
  }

  private List<String> links(String email) {
    return sql
        .list(
            String.class,
            Query.of("select body_text from mail_message")
                .where("to_address = :to", "to", email)
                .where("template = :template", "template", "invitation"))
        .stream()
        .map(LINK::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(link -> link.group(1))
        .toList();
  }

  /** An account of somebody else with this address. */
  private Optional<UUID> stranger(String email, Collection<UUID> coalition) {
    return sql
        .list(
            UUID.class,
            Query.of("select id from person")
                .where("lower(email) = :email and entered_at is not null", "email", email))
        .stream()
        .filter(person -> !coalition.contains(person))
        .findFirst();
  }

  private static Optional<UUID> accepted(String token) {
    var body = Map.of("token", token, "password", PASSWORD);
    return in(Persona.nobody().body(body).post("/auth/invitations/_accept"), "person.id");
  }

  private Optional<UUID> renewed(String email, UUID person) {
    var token = resets.link(email);
    Persona.nobody()
        .body(Map.of("token", token, "newPassword", PASSWORD))
        .post("/auth/password-resets");
    var body = Map.of("email", email, "password", PASSWORD);
    return in(Persona.nobody().body(body).post("/auth/login"), "person.id");
  }

  private static Optional<UUID> in(Response answer, String path) {
    return answer.statusCode() < 300
        ? Optional.of(UUID.fromString(answer.path(path)))
        : Optional.empty();
  }
}
