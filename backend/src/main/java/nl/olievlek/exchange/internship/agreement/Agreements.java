package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Agreements as later features see them. */
@ApplicationScoped
public class Agreements {

  private final AgreementRepository agreements;
  private final AgreementService service;

  Agreements(AgreementRepository agreements, AgreementService service) {
    this.agreements = agreements;
    this.service = service;
  }

  /** How the first versions of these internships stand for their learners, in one query. */
  public Map<UUID, FirstVersion> first(Collection<UUID> internships) {
    return agreements.first(internships).stream()
        .collect(Collectors.toMap(FirstVersion::internshipId, Function.identity()));
  }

  /**
   * The learner agrees on the first version; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404, 403 or 409 when that cannot be
   */
  public void agreeOnFirst(UUID internship, Scope learner) {
    service.approve(internship, 1, Signatory.LEARNER, null, learner);
  }

  /**
   * The learner takes back to agree on the first version; call within a transaction.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 without a reason, 404, 403 or 409
   *     when that cannot be
   */
  public void disagreeOnFirst(UUID internship, String reason, Scope learner) {
    if (reason == null || reason.isBlank()) {
      throw Problems.invalid("reason", "platform.reason-required");
    }
    service.withdraw(internship, 1, Signatory.LEARNER, reason, learner);
  }
}
