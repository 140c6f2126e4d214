package nl.olievlek.account;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/**
 * Who may give somebody a new start who lost a second factor. Never oneself: that would go round
 * the proof that one is there; and nobody helps those who may do more.
 */
final class WhoMayHelp {

  private WhoMayHelp() {}

  static boolean may(Scope helper, Collection<GrantRow> held) {
    return helper.everything()
        || held.stream().noneMatch(grant -> above(helper, grant))
            && held.stream().anyMatch(grant -> near(helper, grant));
  }

  private static boolean above(Scope helper, GrantRow grant) {
    return switch (grant.role()) {
      case PLATFORM_ADMIN -> true;
      case AUDITOR -> grant.networkId() == null;
      case NETWORK_COORDINATOR -> !helper.coordinated().contains(grant.networkId());
      default -> false;
    };
  }

  private static boolean near(Scope helper, GrantRow grant) {
    var networks =
        Stream.concat(
            Stream.of(grant.networkId(), grant.cohortNetworkId()).filter(Objects::nonNull),
            grant.memberNetworks().stream());
    var own = grant.organisationId();
    return own != null && helper.administered().contains(own)
        || grant.role() != Role.PLATFORM_ADMIN && networks.anyMatch(helper.coordinated()::contains);
  }
}
