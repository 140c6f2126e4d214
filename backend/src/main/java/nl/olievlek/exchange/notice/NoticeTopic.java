package nl.olievlek.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.mail.MailTopic;
import nl.olievlek.platform.mail.MailTopicSource;
import nl.olievlek.platform.security.Role;

/** Who goes where, and what changes in it. */
@ApplicationScoped
class NoticeTopic implements MailTopicSource {

  @Override
  public List<MailTopic> topics() {
    return List.of(
        new MailTopic(
            "EXCHANGE_NEWS",
            "exchange",
            List.of(
                "exchange-place",
                "exchange-plan",
                "exchange-welcome",
                "exchange-agreed",
                "exchange-change"),
            Set.of(
                Role.LEARNER,
                Role.SUPERVISOR,
                Role.ORGANISATION_ADMIN,
                Role.TEACHER,
                Role.NETWORK_COORDINATOR)));
  }
}
