package nl.olievlek.exchange.internship.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.exchange.internship.ReflectionStatus;
import nl.olievlek.exchange.internship.Sharing;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;

/** What a learner wrote about an internship. */
@Entity
class Reflection extends BaseEntity {

  @Column(updatable = false)
  private UUID internshipId;

  private String observation;
  private String homePractice;
  private String judgement;
  private String takeHome;

  @Enumerated(EnumType.STRING)
  private Sharing sharedWith;

  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  private ReflectionStatus status = ReflectionStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private Side withheldSide;

  private boolean sample;

  protected Reflection() {}

  Reflection(UUID internshipId, ReflectionRequest request, boolean sample) {
    this.internshipId = internshipId;
    this.sample = sample;
    fill(request);
  }

  /**
   * Takes over the text. What was handed in stays handed in.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it was handed in and would lose
   *     what it needs for that
   */
  void change(ReflectionRequest request) {
    fill(request);
    if (submitted()) {
      requireEnough();
    }
  }

  /**
   * Hands it in, or offers it again when it was withheld. What was handed in stays so.
   *
   * @return whether that changed anything
   * @throws nl.olievlek.platform.problem.ProblemException 400 without an observation or something
   *     to take home
   */
  boolean submit(Instant now) {
    requireEnough();
    if (status == ReflectionStatus.SHARED || status == ReflectionStatus.REVISED) {
      return false;
    }
    if (submitted()) {
      status = status.to(ReflectionStatus.REVISED);
    } else {
      status = status.to(ReflectionStatus.SHARED);
      submittedAt = now;
    }
    return true;
  }

  /**
   * Keeps it from its readers.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when it cannot be withheld now
   */
  void withhold(Side by) {
    status = status.to(ReflectionStatus.WITHHELD);
    withheldSide = by;
  }

  /** Gives it back to its readers. */
  void release() {
    status = status.to(ReflectionStatus.SHARED);
    withheldSide = null;
  }

  boolean submitted() {
    return submittedAt != null;
  }

  ReflectionStatus status() {
    return status;
  }

  /** Whether it already is what a request asks for, as when the request comes a second time. */
  boolean says(ReflectionRequest request) {
    return Objects.equals(observation, request.observation())
        && Objects.equals(homePractice, request.homePractice())
        && Objects.equals(judgement, request.judgement())
        && Objects.equals(takeHome, request.takeHome())
        && sharedWith == request.sharedWith()
        && (!request.submit()
            || status == ReflectionStatus.SHARED
            || status == ReflectionStatus.REVISED);
  }

  private void fill(ReflectionRequest request) {
    observation = request.observation();
    homePractice = request.homePractice();
    judgement = request.judgement();
    takeHome = request.takeHome();
    sharedWith = request.sharedWith();
  }

  private void requireEnough() {
    var missing = new ArrayList<FieldText>();
    if (isBlank(observation)) {
      missing.add(Problems.violation("observation", "platform.required"));
    }
    if (isBlank(takeHome)) {
      missing.add(Problems.violation("takeHome", "platform.required"));
    }
    if (!missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
