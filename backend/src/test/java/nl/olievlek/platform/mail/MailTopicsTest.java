package nl.olievlek.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** Whoever gets a message can say that they would rather not, or needs to get it. */
@ApiTest
class MailTopicsTest {

  /** What concerns somebody's way in, their roles or what their organisation is a member of. */
  private static final Set<String> ALWAYS =
      Set.of(
          "invitation",
          "password-reset",
          "password-changed",
          "email-change-old",
          "email-change-new",
          "email-changed",
          "session-replayed",
          "second-factor-reset",
          "second-factor-changed",
          "sign-on-linked",
          "sign-on-unlinked",
          "address-replaced",
          "role-offered",
          "role-taken-back",
          "membership-proposed-by-network",
          "membership-proposed-by-organisation",
          "membership-accepted",
          "membership-declined",
          "membership-taken-back",
          "membership-ended",
          "membership-shortened");

  /** Their kinds are chosen one by one; who is asked once more is asked by somebody. */
  private static final Set<String> OF_TASKS = Set.of("task", "tasks", "task-again");

  @Inject Instance<MailTopicSource> sources;
  @Inject MailTopics topics;

  @Test
  void every_message_is_of_a_topic_or_always_comes() {
    var templates =
        ResourceBundle.getBundle("messages.mail", Locale.of("nl")).keySet().stream()
            .filter(key -> key.endsWith(".subject"))
            .map(key -> key.substring("mail.".length(), key.length() - ".subject".length()))
            .toList();

    assertThat(templates).hasSizeGreaterThan(30).containsAll(ALWAYS);
    assertThat(templates)
        .filteredOn(one -> !ALWAYS.contains(one) && !OF_TASKS.contains(one))
        .allMatch(one -> topics.about(one).isPresent());
    assertThat(templates)
        .filteredOn(one -> topics.about(one).isPresent())
        .doesNotContainAnyElementsOf(ALWAYS);
  }

  @Test
  void every_topic_says_in_both_languages_what_it_is_and_why_it_comes() {
    var keys =
        sources.stream()
            .map(MailTopicSource::topics)
            .flatMap(List::stream)
            .map(topic -> topic.words() + ".mail-topic." + topic.name())
            .flatMap(key -> Stream.of(key, key + ".why"));

    assertThat(keys)
        .isNotEmpty()
        .allMatch(
            key ->
                Messages.LANGUAGES.stream()
                    .allMatch(one -> new Messages(one).find(key).isPresent()));
  }
}
