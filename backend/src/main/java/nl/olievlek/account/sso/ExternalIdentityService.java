package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;

/** The links of the caller. */
@ApplicationScoped
class ExternalIdentityService {

  private final ExternalIdentityRepository identities;
  private final Providers providers;

  ExternalIdentityService(ExternalIdentityRepository identities, Providers providers) {
    this.identities = identities;
    this.providers = providers;
  }

  @Transactional
  Page<ExternalIdentityView> list(UUID person, PageRequest page) {
    return identities.page(person, page).map(row -> row.view(providers.name(row.provider())));
  }

  @Transactional
  void remove(UUID id, UUID person) {
    identities.delete(identities.own(id, person).orElseThrow(Problems::notFound));
  }
}
