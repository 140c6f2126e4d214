package nl.olievlek.proposal.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopicSource;

/** Proposals that join or stay apart. */
@ApplicationScoped
class MergeTopic implements MailTopicSource {

  @Override
  public List<MailTopic> topics() {
    return List.of(
        new MailTopic(
            "MERGE_NEWS",
            "proposal",
            List.of(
                "merge-asked",
                "merge-withdrawn",
                "merge-accepted",
                "merge-declined",
                "merge-reopened"),
            Set.of()));
  }
}
