package nl.olievlek.exchange.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;

/** A period in which the learners of some cohorts go and see another organisation. */
@Entity
class ExchangeRound extends BaseEntity {

  @Column(name = "network_id")
  private UUID networkId;

  private String name;

  @Enumerated(EnumType.STRING)
  private RoundStatus status = RoundStatus.DRAFT;

  @Column(name = "period_start_date")
  private LocalDate periodStartDate;

  @Column(name = "period_end_date")
  private LocalDate periodEndDate;

  @Column(name = "wish_deadline_date")
  private LocalDate wishDeadlineDate;

  @Column(name = "offer_deadline_date")
  private LocalDate offerDeadlineDate;

  @Enumerated(EnumType.STRING)
  private Participation participation;

  private String guidance;

  // Drawn again only when the round opens again, where everybody in it sees that it was.
  @Column(name = "lottery_seed", updatable = false)
  private String lotterySeed;

  @Column(name = "lottery_seed_hash", updatable = false)
  private String lotterySeedHash;

  @Column(name = "published_at")
  private Instant publishedAt;

  private boolean sample;

  @ElementCollection
  @CollectionTable(name = "exchange_round_cohort", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "cohort_id")
  private Set<UUID> cohortIds = new HashSet<>();

  protected ExchangeRound() {}

  ExchangeRound(ExchangeRoundRequest request, SeedCommitment lottery, boolean sample) {
    networkId = request.networkId();
    lotterySeed = lottery.seed();
    lotterySeedHash = lottery.hash();
    this.sample = sample;
    change(request);
  }

  /**
   * Takes over all fields of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the fields contradict each
   *     other, 409 when a plan already depends on them
   */
  void change(ExchangeRoundRequest request) {
    RoundRules.requireGoesOn(status);
    RoundRules.require(request, networkId, status);
    if (!sameForPlan(request)) {
      RoundRules.requireNotPlanned(status);
    }
    name = request.name().strip();
    periodStartDate = request.periodStartDate();
    periodEndDate = request.periodEndDate();
    wishDeadlineDate = request.wishDeadlineDate();
    offerDeadlineDate = request.offerDeadlineDate();
    participation = request.participationOrUsual();
    guidance = request.guidance();
    if (!cohortIds.equals(request.cohortIds())) {
      cohortIds.clear();
      cohortIds.addAll(request.cohortIds());
    }
  }

  /** Refuses to open for nobody. */
  void requireCohorts() {
    if (cohortIds.isEmpty()) {
      throw Problems.conflict("exchange.round-without-cohort");
    }
  }

  /** Refuses to begin before the first day. */
  void requireFirstDay(LocalDate today) {
    if (today.isBefore(periodStartDate)) {
      throw Problems.conflict("exchange.round-not-begun", periodStartDate);
    }
  }

  /** Takes a step, on or back; the first publication is remembered. */
  void step(RoundStatus to, Instant now) {
    if (to == RoundStatus.PUBLISHED && !status.isBack(to)) {
      publishedAt = now;
    }
    status = status.to(to);
  }

  /** Sets the state that a file says the round was in. */
  void restore(RoundStatus known, Instant published) {
    status = known;
    publishedAt = published;
  }

  UUID networkId() {
    return networkId;
  }

  RoundStatus status() {
    return status;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  private boolean sameForPlan(ExchangeRoundRequest request) {
    return request.periodStartDate().equals(periodStartDate)
        && request.periodEndDate().equals(periodEndDate)
        && cohortIds.equals(request.cohortIds());
  }
}
