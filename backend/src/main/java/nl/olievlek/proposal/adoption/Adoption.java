package nl.olievlek.proposal.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** One organisation that takes over what another thought of. */
@Entity
class Adoption extends BaseEntity {

  private UUID proposalId;
  private UUID organisationId;
  private UUID learntFromId;

  @Enumerated(EnumType.STRING)
  private AdoptionStage stage;

  private LocalDate stageDate;
  private String stopReason;
  private String note;
  private boolean sample;

  protected Adoption() {}

  Adoption(ProposalOrigin proposal, AdoptionRequest request, LocalDate stageDate) {
    if (proposal.organisationId().equals(request.organisationId())) {
      throw Problems.invalid("organisationId", "proposal.own-organisation");
    }
    proposalId = proposal.id();
    organisationId = request.organisationId();
    learntFromId = request.learntFromId();
    stage = firstStage(request.stage());
    this.stageDate = stageDate;
    note = request.note();
  }

  /**
   * An adoption whose story is known already; its date and its proposal's state are taken as told.
   */
  static Adoption imported(
      UUID proposalId, AdoptionRequest request, String stopReason, boolean sample) {
    var adoption = new Adoption();
    adoption.proposalId = proposalId;
    adoption.organisationId = request.organisationId();
    adoption.learntFromId = request.learntFromId();
    adoption.stage = Objects.requireNonNullElse(request.stage(), AdoptionStage.INTERESTED);
    adoption.stageDate = request.stageDate();
    adoption.stopReason = stopReason;
    adoption.note = request.note();
    adoption.sample = sample;
    return adoption;
  }

  void change(AdoptionChange request) {
    learntFromId = request.learntFromId();
    stageDate = request.stageDate();
    note = request.note();
  }

  void reach(AdoptionStage target, LocalDate date) {
    var reached = stage.to(target);
    requireNotBefore(date);
    stage = reached;
    stageDate = date;
  }

  void stop(String reason, LocalDate date) {
    var stopped = stage.to(AdoptionStage.STOPPED);
    requireNotBefore(date);
    stage = stopped;
    stageDate = date;
    stopReason = reason;
  }

  /** Takes back the step that led here; {@code date} may be null when nobody knows since when. */
  void takeBack(AdoptionStage to, LocalDate date) {
    stage = stage.to(to);
    stageDate = date;
    stopReason = null;
  }

  private void requireNotBefore(LocalDate date) {
    if (stageDate != null && date.isBefore(stageDate)) {
      throw Problems.invalid("stageDate", "proposal.stage-before", stageDate);
    }
  }

  UUID organisationId() {
    return organisationId;
  }

  AdoptionStage stage() {
    return stage;
  }

  /** Adoptions are often put in afterwards, so they may start with any stage but the sad one. */
  private static AdoptionStage firstStage(AdoptionStage asked) {
    if (asked == AdoptionStage.STOPPED) {
      throw Problems.notAllowed("stage", living());
    }
    return Objects.requireNonNullElse(asked, AdoptionStage.INTERESTED);
  }

  private static List<String> living() {
    return Stream.of(AdoptionStage.values())
        .filter(stage -> stage != AdoptionStage.STOPPED)
        .map(Enum::name)
        .toList();
  }
}
