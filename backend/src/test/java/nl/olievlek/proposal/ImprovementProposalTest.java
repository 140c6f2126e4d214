package nl.olievlek.proposal;

import static nl.olievlek.proposal.ProposalStatus.EVALUATED;
import static nl.olievlek.proposal.ProposalStatus.IN_REVIEW;
import static nl.olievlek.proposal.ProposalStatus.RETURNED;
import static nl.olievlek.proposal.ProposalStatus.STANDARD;
import static nl.olievlek.proposal.ProposalStatus.STOPPED;
import static nl.olievlek.proposal.ProposalStatus.SUPERSEDED;
import static nl.olievlek.proposal.ProposalStatus.TRIAL;
import static nl.olievlek.proposal.ProposalStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ImprovementProposalTest {

  private static final UUID NETWORK = UUID.randomUUID();
  private static final UUID ORGANISATION = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

  @Test
  void an_answer_is_due_so_many_days_after_the_day_that_people_saw() {
    var proposal = draft();

    proposal.submit(NOW, 14);

    assertThat(proposal.replyDueDate()).isEqualTo(LocalDate.parse("2026-12-06"));
  }

  @Test
  void an_idea_becomes_a_standard_step_by_step() {
    var proposal = draft();
    proposal.submit(NOW, 14);

    for (var status :
        new ProposalStatus[] {IN_REVIEW, TRIAL, EVALUATED, TRIAL, EVALUATED, STANDARD}) {
      proposal.proceed(step(status, null, null), NOW);
    }

    assertThat(proposal.status()).isEqualTo(STANDARD);
    assertThat(STANDARD.next()).contains(SUPERSEDED);
  }

  @Test
  void the_author_withdraws_before_the_trial_only() {
    var early = draft();
    early.withdraw();
    var late = draft();
    late.submit(NOW, 14);
    late.proceed(step(IN_REVIEW, null, null), NOW);
    late.proceed(step(TRIAL, null, null), NOW);

    assertThat(early.status()).isEqualTo(WITHDRAWN);
    assertThatThrownBy(late::withdraw).isInstanceOf(ProblemException.class);
  }

  @Test
  void what_is_stopped_leaves_a_reason_and_a_lesson() {
    var proposal = draft();
    proposal.submit(NOW, 14);
    for (var status : new ProposalStatus[] {IN_REVIEW, TRIAL, EVALUATED}) {
      proposal.proceed(step(status, null, null), NOW);
    }

    proposal.proceed(step(STOPPED, "Te duur", "Begin klein"), NOW);

    assertThat(proposal.status()).isEqualTo(STOPPED);
    assertThat(STOPPED.needs()).containsExactlyInAnyOrder("reason", "lesson");
  }

  @Test
  void words_change_only_while_the_author_holds_it() {
    var proposal = draft();
    proposal.submit(NOW, 14);
    assertThatThrownBy(() -> proposal.change(request())).isInstanceOf(ProblemException.class);
    proposal.proceed(step(IN_REVIEW, null, null), NOW);

    proposal.proceed(step(RETURNED, "Voor wie is het?", null), NOW);

    proposal.change(request());
    proposal.submit(NOW, 14);
    assertThat(proposal.status()).isEqualTo(ProposalStatus.SUBMITTED);
  }

  private static ProposalTransition step(ProposalStatus to, String reason, String lesson) {
    return new ProposalTransition(to, reason, null, lesson, null);
  }

  private static ImprovementProposal draft() {
    return new ImprovementProposal(request(), UUID.randomUUID(), null);
  }

  private static ProposalRequest request() {
    return new ProposalRequest(NETWORK, ORGANISATION, "Idee", null, "Anders", null, null);
  }
}
