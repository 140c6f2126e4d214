package nl.olievlek.exchange.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.olievlek.planning.CheckResult;
import nl.olievlek.planning.PlanningInstance;
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

  @Column(updatable = false)
  private UUID seriesId;

  @Column(updatable = false)
  private Integer seriesPosition;

  @Enumerated(EnumType.STRING)
  private PlanStatus status = PlanStatus.MAKING;

  @Column(updatable = false)
  private UUID madeBy;

  @Column(columnDefinition = JSON, updatable = false)
  @ColumnTransformer(write = AS_JSON)
  private String options;

  @Column(columnDefinition = JSON, updatable = false)
  @ColumnTransformer(write = AS_JSON)
  private String instance;

  @Column(updatable = false)
  private int learnerCount;

  private int placedCount;

  private long solveMillis;

  private boolean provenOptimal;

  @Column(columnDefinition = JSON)
  @ColumnTransformer(write = AS_JSON)
  private String objective = "[]";

  @Column(columnDefinition = JSON)
  @ColumnTransformer(write = AS_JSON)
  private String certificate;

  @Enumerated(EnumType.STRING)
  private PlanFault fault;

  protected Plan() {}

  /** A plan that is still to be made. */
  Plan(UUID roundId, PlanningInstance instance, PlanOptions options, PlanJson json, UUID madeBy) {
    this.roundId = roundId;
    this.madeBy = madeBy;
    this.options = json.write(options);
    this.instance = json.write(instance);
    learnerCount = instance.applicants().size();
  }

  /** Whether it was published, so that its draw can be checked by anybody. */
  boolean isOpened() {
    return status == PlanStatus.PUBLISHED || status == PlanStatus.REPLACED;
  }

  /** Makes it one of the plans that are made together; before it is stored. */
  void join(UUID series, int position) {
    seriesId = series;
    seriesPosition = position;
  }

  PlanStatus status() {
    return status;
  }

  UUID roundId() {
    return roundId;
  }

  /** The plan that stands for all that are made together with this one: itself, if it is alone. */
  UUID lead() {
    return seriesId == null ? id() : seriesId;
  }

  String instance() {
    return instance;
  }

  String certificate() {
    return certificate;
  }

  PlanOptions options(PlanJson json) {
    return json.read(options, PlanOptions.class);
  }

  /** Answers 404 to what is only there of a plan that is made. */
  void requireMade() {
    if (certificate == null) {
      throw Problems.notFound();
    }
  }

  /** The plan is made. */
  void complete(MadePlan made, PlanJson json) {
    requireMaking();
    status = PlanStatus.DRAFT;
    placedCount = made.assignments().size();
    solveMillis = made.solveMillis();
    provenOptimal = made.check().holds();
    objective = json.write(made.objective());
    certificate = json.write(made.proof());
  }

  /** There comes no plan. */
  void fail(PlanFault why) {
    requireMaking();
    status = PlanStatus.FAILED;
    fault = why;
  }

  private void requireMaking() {
    if (status != PlanStatus.MAKING) {
      throw new IllegalStateException("Plan " + id() + " is not being made");
    }
  }

  /** Nobody waits for it any more. */
  void cancel() {
    status = status.to(PlanStatus.CANCELLED);
  }

  /** Takes it back that the plan was discarded. */
  void restore() {
    status = status.to(PlanStatus.DRAFT);
  }

  void discard() {
    status = status.to(PlanStatus.DISCARDED);
  }

  /** Makes the plan the one that counts, after {@link #requireProven}. */
  void publish() {
    status = status.to(PlanStatus.PUBLISHED);
  }

  /**
   * Refuses a plan that is not proven the best.
   *
   * @param check of what is stored, done just now
   * @throws nl.olievlek.platform.problem.ProblemException 409
   */
  void requireProven(CheckResult check) {
    if (!provenOptimal || !check.holds()) {
      throw Problems.conflict("plan.not-proven");
    }
  }
}
