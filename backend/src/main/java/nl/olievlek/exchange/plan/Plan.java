package nl.olievlek.exchange.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.olievlek.exchange.planning.CheckResult;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import org.hibernate.annotations.ColumnTransformer;

/** Who goes where in a round, with all that is needed to check it. */
@Entity
class Plan extends BaseEntity {

  private static final String JSON = "jsonb";
  private static final String AS_JSON = "cast(? as jsonb)";

  @Column(updatable = false)
  private UUID roundId;

  @Enumerated(EnumType.STRING)
  private PlanStatus status = PlanStatus.DRAFT;

  @Column(updatable = false)
  private UUID madeBy;

  @Column(updatable = false)
  private int learnerCount;

  @Column(updatable = false)
  private int placedCount;

  @Column(updatable = false)
  private long solveMillis;

  @Column(updatable = false)
  private boolean provenOptimal;

  @Column(columnDefinition = JSON, updatable = false)
  @ColumnTransformer(write = AS_JSON)
  private String objective;

  @Column(columnDefinition = JSON, updatable = false)
  @ColumnTransformer(write = AS_JSON)
  private String instance;

  @Column(columnDefinition = JSON, updatable = false)
  @ColumnTransformer(write = AS_JSON)
  private String certificate;

  protected Plan() {}

  Plan(UUID roundId, MadePlan made, PlanJson json, UUID madeBy) {
    this.roundId = roundId;
    this.madeBy = madeBy;
    learnerCount = made.instance().applicants().size();
    placedCount = made.outcome().assignments().size();
    solveMillis = made.solveMillis();
    provenOptimal = made.check().holds();
    objective = json.write(made.outcome().objective());
    instance = json.write(made.instance());
    certificate = json.write(made.outcome().certificate());
  }

  PlanStatus status() {
    return status;
  }

  UUID roundId() {
    return roundId;
  }

  String instance() {
    return instance;
  }

  String certificate() {
    return certificate;
  }

  void discard() {
    status = status.to(PlanStatus.DISCARDED);
  }

  /**
   * Makes the plan the one that counts.
   *
   * @param check of what is stored, done just now
   * @throws nl.olievlek.platform.problem.ProblemException 409 unless it is proven the best
   */
  void publish(CheckResult check) {
    var next = status.to(PlanStatus.PUBLISHED);
    if (!provenOptimal || !check.holds()) {
      throw Problems.conflict("plan.not-proven");
    }
    status = next;
  }
}
