package nl.olievlek.account.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Tells and changes what an organisation asks. */
@ApplicationScoped
class AccessPolicyService {

  private final AccessPolicyRepository policies;
  private final Organisations organisations;
  private final Clock clock;

  AccessPolicyService(AccessPolicyRepository policies, Organisations organisations, Clock clock) {
    this.policies = policies;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional
  AccessPolicyView get(UUID organisation, Scope scope) {
    return policies.view(organisation, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
  }

  @Transactional
  AccessPolicyView change(
      UUID organisation, AccessPolicyRequest request, long version, Scope scope) {
    organisations.getToChange(organisation, scope);
    var policy = policies.kept(organisation, clock.instant().atOffset(ZoneOffset.UTC));
    policy.requireVersion(version);
    policy.change(request);
    return get(organisation, scope);
  }
}
