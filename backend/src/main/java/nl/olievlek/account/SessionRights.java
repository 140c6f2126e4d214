package nl.olievlek.account;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.account.GrantView.Place;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.security.Session;

/**
 * What somebody may do in one session.
 *
 * @param scope how far the person reaches
 * @param session the session
 * @param held the grants that work
 * @param waiting the grants that wait for a second factor
 */
record SessionRights(Scope scope, Session session, List<GrantRow> held, List<GrantRow> waiting) {

  /** Where the person holds a role, by name. */
  List<Place> places(Role role, Function<GrantView, Place> where) {
    return held.stream()
        .filter(grant -> grant.role() == role)
        .map(GrantRow::view)
        .map(where)
        .distinct()
        .sorted(Comparator.comparing(Place::name))
        .toList();
  }

  /** The roles that wait for a second factor. */
  Set<Role> withheld() {
    return waiting.stream().map(GrantRow::role).collect(Collectors.toSet());
  }
}
