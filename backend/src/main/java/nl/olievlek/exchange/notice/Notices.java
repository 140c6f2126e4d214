package nl.olievlek.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.olievlek.account.Mailbox;
import nl.olievlek.account.People;
import nl.olievlek.account.feed.CalendarPost;
import nl.olievlek.exchange.answer.AnswerLinks;
import nl.olievlek.exchange.answer.Question;
import nl.olievlek.platform.mail.Mail;
import nl.olievlek.platform.security.Caller;

/** Tells people what happened, each in one message, in a fixed number of statements. */
@ApplicationScoped
class Notices {

  private final NoticeRepository notices;
  private final NoticeLetters letters;
  private final People people;
  private final AnswerLinks links;
  private final CalendarPost post;
  private final Caller caller;

  Notices(
      NoticeRepository notices,
      NoticeLetters letters,
      People people,
      AnswerLinks links,
      CalendarPost post,
      Caller caller) {
    this.notices = notices;
    this.letters = letters;
    this.people = people;
    this.links = links;
    this.post = post;
    this.caller = caller;
  }

  /** Leaves a message for everyone who has a part in it, and changes what is in calendars. */
  void tell(Batch batch) {
    post.send(List.of(batch.internships()), placement(batch));
  }

  private Map<UUID, Mail> placement(Batch batch) {
    var items = items(batch);
    if (items.isEmpty()) {
      return Map.of();
    }
    var mailboxes = people.mailboxes(items.keySet());
    items.keySet().retainAll(mailboxes.keySet());
    var answers = new HashMap<UUID, Asked>();
    for (var question : Question.values()) {
      links
          .make(question, asked(items, question))
          .forEach((person, link) -> answers.put(person, new Asked(question, link)));
    }
    var sentences = letters.sentences(told(items), mailboxes.values());
    return mailboxes.values().stream()
        .collect(
            Collectors.toMap(
                Mailbox::personId,
                reader ->
                    letters.mail(
                        reader,
                        items.get(reader.personId()),
                        answers.get(reader.personId()),
                        sentences)));
  }

  private Map<UUID, List<Item>> items(Batch batch) {
    var placed =
        notices.placed(batch).stream()
            .filter(placement -> batch.change(placement) != null)
            .collect(byId(placement -> placement.visit().id()));
    var without = notices.withoutPlace(batch).stream().collect(byId(Placement::learnerId));
    if (placed.isEmpty() && without.isEmpty()) {
      return Map.of();
    }
    var items = new LinkedHashMap<UUID, List<Item>>();
    for (var reader : notices.readers(batch, caller.person().orElse(null))) {
      var placement =
          reader.internshipId() == null
              ? without.get(reader.learnerId())
              : placed.get(reader.internshipId());
      var change = placement == null ? null : batch.change(placement);
      if (change != null && change.concerns(reader.part())) {
        items
            .computeIfAbsent(reader.personId(), person -> new ArrayList<>())
            .add(new Item(reader.part(), change, placement, reader.learnerName()));
      }
    }
    return items;
  }

  /** About which internships each is asked this. */
  private static Map<UUID, List<UUID>> asked(Map<UUID, List<Item>> items, Question question) {
    var asked = new HashMap<UUID, List<UUID>>();
    items.forEach(
        (person, told) -> {
          var internships =
              told.stream()
                  .filter(item -> item.question() == question)
                  .map(item -> item.placement().visit().id())
                  .toList();
          if (!internships.isEmpty()) {
            asked.put(person, internships);
          }
        });
    return asked;
  }

  private static List<Placement> told(Map<UUID, List<Item>> items) {
    return items.values().stream().flatMap(List::stream).map(Item::placement).distinct().toList();
  }

  private static Collector<Placement, ?, Map<UUID, Placement>> byId(Function<Placement, UUID> id) {
    return Collectors.toMap(id, Function.identity(), (first, same) -> first, LinkedHashMap::new);
  }
}
