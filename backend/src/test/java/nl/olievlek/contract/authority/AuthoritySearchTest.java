package nl.olievlek.contract.authority;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.olievlek.account.People;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.account.auth.TestResets;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.contract.authority.SmallWorld.Attacker;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Undo;
import nl.olievlek.testing.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody comes to a person, an organisation or a role that the written model does not give, by any
 * short sequence of calls; and all that the model gives can be come to, so that it says no more
 * than is true.
 */
@ApiTest
class AuthoritySearchTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject People people;
  @Inject PersonScopes scopes;
  @Inject TestTokens tokens;
  @Inject TestResets resets;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @TestFactory
  Stream<DynamicTest> calls_lead_to_what_the_model_gives() {
    var undo = new Undo(url);
    return Stream.of(Attacker.values())
        .map(attacker -> DynamicTest.dynamicTest(attacker.name(), () -> holds(attacker, undo)))
        .onClose(undo::close);
  }

  private void holds(Attacker attacker, Undo undo) {
    var found = search(attacker, undo);

    var more = new TreeMap<>(found);
    more.keySet().removeAll(AuthorityModel.of(attacker));
    var row = AuthorityModel.row(attacker, found.keySet());
    assertThat(more).as("not in the model, and the way there; the row would be %s", row).isEmpty();
    assertThat(found.keySet())
        .as("the model says more than is true: %s", row)
        .containsAll(AuthorityModel.of(attacker));
  }

  private Map<String, String> search(Attacker attacker, Undo undo) {
    var small = new SmallWorld(world, rows, attacker);
    var reached = new Reached(small, people, scopes, sql);
    return new Search(small, reached, sql, tokens, new Mailboxes(small, sql, resets), undo).run();
  }
}
