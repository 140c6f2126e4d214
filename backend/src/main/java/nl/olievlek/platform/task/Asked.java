package nl.olievlek.platform.task;

import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.security.Reach;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Somebody whom a task asks, said as columns of its rows.
 *
 * @param role the role as which they are asked; null for a person, whatever they may do
 * @param place column with the organisation, the cohort or the network of that role
 * @param person column with the person who is named; null for all who have the role
 * @param among FROM and WHERE of the rows in which the person is named; null when it is the task's
 *     own row
 */
public record Asked(Role role, String place, String person, String among) {

  /** One person. */
  public static Asked person(String column) {
    return new Asked(null, null, column, null);
  }

  /** A learner, whom a trajectory names. */
  public static Asked learner(String column) {
    return new Asked(Role.LEARNER, null, column, null);
  }

  /** The admins of an organisation. */
  public static Asked administrators(String organisationColumn) {
    return new Asked(Role.ORGANISATION_ADMIN, organisationColumn, null, null);
  }

  /** A named supervisor, who is one in that organisation today. */
  public static Asked supervisor(String personColumn, String organisationColumn) {
    return new Asked(Role.SUPERVISOR, organisationColumn, personColumn, null);
  }

  /** The teachers of a cohort. */
  public static Asked teachers(String cohortColumn) {
    return new Asked(Role.TEACHER, cohortColumn, null, null);
  }

  /** The coordinators of a network. */
  public static Asked coordinators(String networkColumn) {
    return new Asked(Role.NETWORK_COORDINATOR, networkColumn, null, null);
  }

  /** The admins of the platform. */
  public static Asked platform() {
    return new Asked(Role.PLATFORM_ADMIN, null, null, null);
  }

  /**
   * The same, where the columns are those of other rows that belong to the task's own.
   *
   * @param rows {@code <table> <alias> where <condition>}
   */
  public Asked among(String rows) {
    return new Asked(role, place, person, rows);
  }

  /** Whether somebody like this can be asked at all. */
  boolean comesTo(Scope scope) {
    return role == null || scope.has(role);
  }

  TaskParty party() {
    return switch (role) {
      case LEARNER -> TaskParty.PERSON;
      case null -> TaskParty.PERSON;
      case ORGANISATION_ADMIN, SUPERVISOR -> TaskParty.ORGANISATION;
      case TEACHER -> TaskParty.SCHOOL;
      case NETWORK_COORDINATOR -> TaskParty.NETWORK;
      default -> TaskParty.PLATFORM;
    };
  }

  /** Adds the way in which somebody is asked as this, if they ever are. */
  void addTo(Reach reach, Scope scope) {
    if (among == null) {
      addOwn(reach, scope);
      return;
    }
    var inner = scope.reach();
    addOwn(inner, scope);
    inner
        .ways()
        .ifPresent(way -> reach.or(way.within("exists (select 1 from " + among + " and (%s))")));
  }

  private void addOwn(Reach reach, Scope scope) {
    switch (role) {
      // Also who has no such role any more: it is their trajectory.
      case LEARNER -> reach.self(person);
      case null -> reach.self(person);
      case ORGANISATION_ADMIN -> reach.administrator(place);
      case SUPERVISOR -> reach.supervises(person, place);
      case TEACHER -> reach.teacher(place);
      case NETWORK_COORDINATOR -> reach.coordinator(place);
      default -> {
        if (scope.has(role)) {
          reach.or(Condition.of("true"));
        }
      }
    }
  }

  /**
   * SQL for the people who are asked.
   *
   * @param holders what {@link nl.olievlek.platform.security.RoleHolders#holders} gives
   */
  String people(String holders) {
    if (role == null || role == Role.LEARNER) {
      return "select " + person;
    }
    var held =
        "select h.person_id from %s h where h.role = '%s'".formatted(holders, role)
            + (place == null ? "" : " and h.%s = %s".formatted(placeOfRole(), place))
            + (person == null ? "" : " and h.person_id = " + person);
    return among == null
        ? held
        : "select a.person_id from %s cross join lateral (%s) a %s"
            .formatted(tables(), held, among.substring(tables().length()));
  }

  private String tables() {
    return among.substring(0, among.indexOf(" where "));
  }

  private String placeOfRole() {
    return switch (role) {
      case TEACHER -> "cohort_id";
      case NETWORK_COORDINATOR -> "network_id";
      default -> "organisation_id";
    };
  }
}
