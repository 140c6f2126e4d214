package nl.olievlek.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;

/**
 * The people and places that tests are about. Each call makes new ones, so that tests never meet.
 */
@ApplicationScoped
public class World {

  private final Rows rows;
  private final TestTokens tokens;

  World(Rows rows, TestTokens tokens) {
    this.rows = rows;
    this.tokens = tokens;
  }

  /** A network without members. */
  public UUID network() {
    return rows.insert(
        "network",
        "name",
        Rows.unique("Netwerk"),
        "kind",
        "LEARNING_NETWORK",
        "sectors",
        new String[] {"ELDERLY_CARE"});
  }

  /** A care provider. */
  public UUID careProvider() {
    return rows.insert("organisation", "name", Rows.unique("Zorghuis"), "kind", "CARE_PROVIDER");
  }

  /** A school. */
  public UUID school() {
    return rows.insert("organisation", "name", Rows.unique("School"), "kind", "SCHOOL");
  }

  /** A care provider that is a member of a network. */
  public UUID memberOf(UUID network) {
    var organisation = careProvider();
    member(network, organisation, "PARTNER");
    return organisation;
  }

  /** A school that is a member of a network. */
  public UUID schoolOf(UUID network) {
    var school = school();
    member(network, school, "SCHOOL");
    return school;
  }

  /** Makes an organisation a member of a network that both agreed to. */
  public UUID member(UUID network, UUID organisation, String role) {
    return rows.insert(
        "membership",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "role",
        role,
        "status",
        "ACCEPTED");
  }

  /** A cohort that is under way. */
  public UUID cohort(UUID network) {
    return rows.insert(
        "cohort",
        "network_id",
        network,
        "school_id",
        schoolOf(network),
        "name",
        Rows.unique("Lesgroep"),
        "start_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(6),
        "nominal_end_date",
        LocalDate.now(Clocks.PEOPLE).plusMonths(18),
        "minimum_size",
        3,
        "status",
        "ACTIVE");
  }

  /** Somebody without a role. */
  public UUID person() {
    var surname = Rows.unique("Proef");
    return rows.insert(
        "person",
        "given_name",
        "Noor",
        "surname",
        surname,
        "email",
        surname.replace(' ', '.').toLowerCase(java.util.Locale.ROOT) + "@example.nl");
  }

  /** An active learner of a network, in a cohort, employed by an organisation. */
  public UUID learner(UUID network, UUID cohort, UUID employer, UUID supervisor) {
    return learner(network, cohort, employer, supervisor, person());
  }

  /** An active learner who is this person. */
  public UUID learner(UUID network, UUID cohort, UUID employer, UUID supervisor, UUID person) {
    return rows.insert(
        "learner",
        "network_id",
        network,
        "cohort_id",
        cohort,
        "employer_id",
        employer,
        "supervisor_id",
        supervisor,
        "person_id",
        person,
        "status",
        "ACTIVE",
        "applied_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(8),
        "active_from_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(6));
  }

  /** Signs in as an admin of the whole product. */
  public Persona admin() {
    return granted(Role.PLATFORM_ADMIN, null, null, null);
  }

  /** Signs in as a coordinator of a network. */
  public Persona coordinatorOf(UUID network) {
    return granted(Role.NETWORK_COORDINATOR, network, null, null);
  }

  /** The same persona with a second factor, so that a role that asks for one works. */
  public Persona withFactor(Persona persona) {
    rows.insertRaw(
        "totp",
        Map.of(
            "person_id", persona.id(),
            "sealed_secret", "x",
            "confirmed_at", OffsetDateTime.now(ZoneOffset.UTC)));
    return persona;
  }

  /** Signs in as an admin of an organisation. */
  public Persona administratorOf(UUID organisation) {
    return granted(Role.ORGANISATION_ADMIN, null, organisation, null);
  }

  /** Signs in as a supervisor in an organisation. */
  public Persona supervisorIn(UUID organisation) {
    return granted(Role.SUPERVISOR, null, organisation, null);
  }

  /** Signs in as a teacher of a cohort. */
  public Persona teacherOf(UUID cohort, UUID school) {
    return granted(Role.TEACHER, null, school, cohort);
  }

  /** Signs in as a learner of a network, employed by an organisation. */
  public Persona learnerOf(UUID network, UUID organisation) {
    return granted(Role.LEARNER, network, organisation, null);
  }

  /** Signs in as a guest of a network. */
  public Persona guestOf(UUID network) {
    return granted(Role.GUEST, network, null, null);
  }

  /** Signs in as an auditor of a network; of the platform when it is null. */
  public Persona auditorOf(UUID network) {
    return granted(Role.AUDITOR, network, null, null);
  }

  private Persona granted(Role role, UUID network, UUID organisation, UUID cohort) {
    var person = person();
    grant(person, role, network, organisation, cohort);
    return Persona.signingWhenAsked(person, tokens.of(person));
  }

  /** Gives somebody a role that they accepted yesterday, and says which grant. */
  public UUID grant(UUID person, Role role, UUID network, UUID organisation, UUID cohort) {
    return rows.insert(
        "role_grant",
        "person_id",
        person,
        "role",
        role.name(),
        "network_id",
        network,
        "organisation_id",
        organisation,
        "cohort_id",
        cohort,
        "valid_from",
        Rows.yesterday(),
        "status",
        "ACTIVE",
        "accepted_at",
        OffsetDateTime.now());
  }
}
