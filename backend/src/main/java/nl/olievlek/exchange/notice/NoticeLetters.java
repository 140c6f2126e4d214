package nl.olievlek.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.olievlek.account.Mailbox;
import nl.olievlek.exchange.reason.Reasons;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.problem.Messages;

/** Writes what somebody is told as one message. */
@ApplicationScoped
class NoticeLetters {

  private final Reasons reasons;
  private final Outbox outbox;

  NoticeLetters(Reasons reasons, Outbox outbox) {
    this.reasons = reasons;
    this.outbox = outbox;
  }

  /** Why learners go where they go, in each language that is read in. */
  Map<Locale, Map<String, String>> sentences(
      Collection<Placement> placement, Collection<Mailbox> readers) {
    var stored = placement.stream().map(Placement::reason).toList();
    return readers.stream()
        .map(reader -> Locale.of(reader.preferredLanguage()))
        .distinct()
        .collect(
            Collectors.toMap(
                language -> language, language -> reasons.sentences(stored, language)));
  }

  /**
   * The message.
   *
   * @param asked what the reader can answer; null when nothing is asked
   * @param sentences what {@link #sentences} gave
   */
  Mail mail(
      Mailbox reader, List<Item> items, Asked asked, Map<Locale, Map<String, String>> sentences) {
    var words = new Messages(Locale.of(reader.preferredLanguage()));
    var text = new NoticeText(words, sentences.get(words.locale()));
    var body = new ArrayList<>(text.paragraphs(items));
    if (asked != null) {
      body.add(text.question(asked));
    }
    body.add(words.text("notice.more", outbox.link(where(items))));
    var round = items.getFirst().placement().roundName();
    return reader.mail(template(items), round, String.join("\n\n", body));
  }

  /** The page of the one internship that it is about, or the reader's home. */
  private static String where(List<Item> items) {
    var visits = items.stream().map(item -> item.placement().visit()).distinct().toList();
    var only = visits.size() == 1 ? visits.getFirst() : null;
    return only == null ? "/" : "/internships/" + only.id();
  }

  private static String template(List<Item> items) {
    if (items.stream().anyMatch(item -> item.change().changes())) {
      return "exchange-change";
    }
    var first = items.getFirst().change();
    if (first.isAnswer() && items.stream().allMatch(item -> item.change() == first)) {
      return first == InternshipChange.ACCEPTED ? "exchange-welcome" : "exchange-agreed";
    }
    return items.stream().allMatch(item -> item.part() == Part.LEARNER)
        ? "exchange-place"
        : "exchange-plan";
  }
}
