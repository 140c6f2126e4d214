package nl.olievlek.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.olievlek.account.session.Freshness;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Session;

/** The links of the caller. */
@ApplicationScoped
class ExternalIdentityService {

  private final ExternalIdentityRepository identities;
  private final Providers providers;
  private final SignOnNotices notices;
  private final Freshness freshness;

  ExternalIdentityService(
      ExternalIdentityRepository identities,
      Providers providers,
      SignOnNotices notices,
      Freshness freshness) {
    this.identities = identities;
    this.providers = providers;
    this.notices = notices;
    this.freshness = freshness;
  }

  Page<ExternalIdentityView> list(UUID person, PageRequest page) {
    return identities.page(person, page).map(row -> row.view(providers.name(row.provider())));
  }

  /**
   * Refuses when the caller did not lately prove to be there.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 403
   */
  @Transactional
  void requireFresh(Session session) {
    freshness.require(session);
  }

  @Transactional
  void remove(UUID id, UUID person, Session session) {
    freshness.require(session);
    var link = identities.own(id, person).orElseThrow(Problems::notFound);
    identities.delete(link);
    notices.unlinked(person, providers.name(link.provider()));
  }
}
