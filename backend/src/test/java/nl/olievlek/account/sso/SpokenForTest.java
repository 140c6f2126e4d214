package nl.olievlek.account.sso;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom the provider of an organisation may speak: that takes their own yes. */
@ApiTest
class SpokenForTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject ExternalIdentityRepository identities;

  private final String name = Rows.unique("Zorghuis met inlog");
  private UUID organisation;
  private UUID person;

  @BeforeEach
  void somebodyElsewhere() {
    organisation = rows.insert("organisation", "name", name, "kind", "CARE_PROVIDER");
    person = world.person();
  }

  @Test
  void who_accepted_a_role_there_is_spoken_for_while_it_lasts() {
    var grant = world.grant(person, Role.LEARNER, world.network(), organisation, null);

    assertThat(spokenFor(LocalDate.now(Clocks.PEOPLE))).isTrue();
    assertThat(spokenFor(Rows.yesterday().minusDays(1))).isFalse();
    assertThat(rows.count("role_grant", "id = :value", grant)).isOne();
  }

  @Test
  void what_the_organisation_wrote_or_offered_alone_gives_it_no_say() {
    rows.insert(
        "affiliation",
        "person_id",
        person,
        "organisation_id",
        organisation,
        "valid_from",
        Rows.yesterday());
    rows.insert(
        "role_grant",
        "person_id",
        person,
        "role",
        "SUPERVISOR",
        "organisation_id",
        organisation,
        "valid_from",
        Rows.yesterday(),
        "status",
        "OFFERED");

    assertThat(spokenFor(LocalDate.now(Clocks.PEOPLE))).isFalse();
  }

  private boolean spokenFor(LocalDate day) {
    return identities.belongs(person, name, day);
  }
}
