package nl.olievlek.proposal.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** Tells the author what is asked, and who asked what was answered. */
@ApplicationScoped
class MergeMail {

  private final People people;
  private final Outbox outbox;

  MergeMail(People people, Outbox outbox) {
    this.people = people;
    this.outbox = outbox;
  }

  void asked(ProposalOrigin proposal, MergeView request, UUID by) {
    send("merge-asked", proposal.authorId(), proposal, request, by);
  }

  void withdrawn(ProposalOrigin proposal, MergeView request) {
    send("merge-withdrawn", proposal.authorId(), proposal, request, null);
  }

  void answered(ProposalOrigin proposal, MergeView request, MergeStatus answer) {
    if (request.askedBy() != null) {
      var template =
          switch (answer) {
            case ACCEPTED -> "merge-accepted";
            case DECLINED -> "merge-declined";
            default -> "merge-reopened";
          };
      send(template, request.askedBy().id(), proposal, request, null);
    }
  }

  private void send(
      String template, UUID to, ProposalOrigin proposal, MergeView request, UUID asker) {
    var link = outbox.link("/proposals/" + proposal.id());
    var askedBy = request.askedBy() == null ? "" : request.askedBy().name();
    people
        .mailbox(to)
        .ifPresent(
            box ->
                outbox.queue(
                    box.mail(template, proposal.title(), request.into().name(), link, askedBy)
                        .askedBy(asker)));
  }
}
