package nl.olievlek.platform.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.olievlek.platform.calendar.CalendarChange.Kind;
import nl.olievlek.platform.calendar.Settlement.Telling;
import nl.olievlek.platform.problem.Messages;

/**
 * What is in whose calendar, and what of it they were sent. Compares what the features say now with
 * what was there before: a difference is the next version. Call within a transaction.
 */
@ApplicationScoped
public class CalendarLedger {

  /** How long what is over stays in a calendar. */
  private static final int DAYS_BACK = 90;

  private final Instance<CalendarSource> sources;
  private final LedgerRepository rows;
  private final Clock clock;

  CalendarLedger(Instance<CalendarSource> sources, LedgerRepository rows, Clock clock) {
    this.sources = sources;
    this.rows = rows;
    this.clock = clock;
  }

  /** What is in somebody's calendar now. */
  public List<CalendarVersion> of(UUID person) {
    var since = LocalDate.now(clock).minusDays(DAYS_BACK);
    // Held first and read then: whoever changes something has let go of it when it can be read.
    var known = rows.ofPerson(person);
    var now = entries(source -> source.ofPerson(person, since));
    var settled = new Settlement(known, now, Telling.NOBODY, clock.instant());
    rows.save(settled.changed());
    return settled.there().stream()
        .sorted(
            Comparator.comparing((CalendarVersion version) -> version.entry().when().firstDay())
                .thenComparing(version -> version.entry().uid()))
        .toList();
  }

  /** What people are to be told after somebody changed something. */
  public List<CalendarChange> changes(Touched touched) {
    return told(touched, Telling.AFTER_A_DEED);
  }

  /**
   * What people are to be told although nobody changed anything about these: a role ended, an
   * address was corrected. Who was never invited to anything of it is not invited now.
   */
  public List<CalendarChange> corrections(Collection<UUID> subjects) {
    return told(Touched.of(subjects), Telling.AFTER_A_LOOK);
  }

  /** The next things that were sent to somebody and are not over. */
  public List<UUID> sentAfter(UUID subject, int most) {
    return rows.sentAfter(subject, LocalDate.now(clock), most);
  }

  /** Forgets what is no longer in anybody's calendar. */
  public void tidy() {
    rows.removeBefore(LocalDate.now(clock).minusDays(DAYS_BACK));
  }

  /** The change as it can be told: what goes on without somebody names no person to them. */
  public CalendarChange titled(CalendarChange change, Messages words) {
    return change.kind() == Kind.REMOVED
        ? change.titled(
            source(change.source()).formerTitle(change.version().entry().title(), words))
        : change;
  }

  private List<CalendarChange> told(Touched touched, Telling telling) {
    var subjects = touched.subjects();
    if (subjects.isEmpty()) {
      return List.of();
    }
    var known =
        rows.about(subjects).stream()
            .filter(row -> touched.concerns(row.subjectId(), row.personId()))
            .toList();
    var now =
        entries(
            source ->
                source.about(subjects).stream()
                    .filter(entry -> touched.concerns(entry.subject(), entry.person()))
                    .toList());
    var settled = new Settlement(known, now, telling, clock.instant());
    rows.save(settled.changed());
    return named(settled.changes());
  }

  /** With a name for what goes on without somebody, each kind asked once. */
  private List<CalendarChange> named(List<CalendarChange> changes) {
    var names = new HashMap<UUID, String>();
    changes.stream()
        .filter(change -> change.kind() == Kind.REMOVED)
        .collect(groupingBy(CalendarChange::source, mapping(CalendarChange::subject, toSet())))
        .forEach(
            (kind, subjects) ->
                source(kind).former(subjects).forEach(one -> names.put(one.id(), one.name())));
    return changes.stream()
        .map(
            change ->
                change.kind() == Kind.REMOVED
                    ? change.titled(names.getOrDefault(change.subject(), ""))
                    : change)
        .toList();
  }

  private Map<String, List<CalendarEntry>> entries(
      Function<CalendarSource, List<CalendarEntry>> asked) {
    return sources.stream().collect(Collectors.toMap(CalendarSource::kind, asked));
  }

  private CalendarSource source(String kind) {
    return sources.stream().filter(source -> source.kind().equals(kind)).findFirst().orElseThrow();
  }
}
