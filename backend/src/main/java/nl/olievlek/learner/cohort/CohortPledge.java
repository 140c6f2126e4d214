package nl.olievlek.learner.cohort;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;

/** How many learners an organisation expects to send to a cohort, before names are known. */
@Entity
class CohortPledge extends BaseEntity {

  private UUID cohortId;
  private UUID organisationId;
  private int expectedCount;

  protected CohortPledge() {}

  CohortPledge(UUID cohortId, UUID organisationId, int expectedCount) {
    this.cohortId = cohortId;
    this.organisationId = organisationId;
    this.expectedCount = expectedCount;
  }

  UUID organisationId() {
    return organisationId;
  }

  int expectedCount() {
    return expectedCount;
  }

  void expect(int count) {
    expectedCount = count;
  }
}
