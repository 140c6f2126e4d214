package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Somebody with a role, who belongs to an organisation and was invited. */
@ApplicationScoped
class AccountAccess implements AccessRows {

  private final World world;
  private final Rows rows;

  AccountAccess(World world, Rows rows) {
    this.world = world;
    this.rows = rows;
  }

  @Override
  public void add(AccessPlot here) {
    var person = world.person();
    var grant = world.grant(person, Role.SUPERVISOR, null, here.home(), null);
    var affiliation =
        rows.insert(
            "affiliation",
            "person_id",
            person,
            "organisation_id",
            here.home(),
            "valid_from",
            Rows.yesterday());
    var invitation =
        rows.insert(
            "invitation",
            "person_id",
            person,
            "role_grant_id",
            grant,
            "invited_by",
            person,
            "status",
            "OPEN",
            "sent_to",
            "sam@example.nl",
            "expires_at",
            OffsetDateTime.now().plusDays(9));
    here.put("people", person, "personId", person, "role-grants", grant);
    here.put("affiliations", affiliation, "invitations", invitation);
    var supervisor = Map.<String, Object>of("role", "SUPERVISOR", "organisationId", here.home());
    here.body("giveRole", () -> supervisor);
    here.body(
        "invitePerson",
        () ->
            Map.of(
                "role",
                "SUPERVISOR",
                "organisationId",
                here.home(),
                "email",
                Rows.unique("sam").replace(' ', '.') + "@example.nl"));
  }
}
