package nl.olievlek.learner;

import java.util.ArrayList;
import java.util.List;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Merged;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.security.Reach;
import nl.olievlek.platform.security.Scope;

/**
 * The list of learners: sorted and cut by the keys that stand beside the learner, dressed after.
 * Whoever reaches a learner by anything but a network knows the name, unless a former home keeps
 * it; in a network that they run learners stand by the name that is shown, but for those whose home
 * or class is theirs too.
 */
final class LearnerList {

  /** The learners that stand in {@code %s}. */
  static final String VIEW =
      """
      select l.id, l.version, l.person_id, %1$s as person_name, %1$s as name, l.network_id,
        n.name as network_name, l.cohort_id, c.name as cohort_name, l.employer_id, o.name as employer_name,
        s.id as supervisor_id, %2$s as supervisor_name, l.status, l.applied_date, l.active_from_date, l.outcome_date,
        l.dropout_reason as dropout_reason_code, d.influence as dropout_reason_influence,
        case when :language = 'en' then d.label_en else d.label_nl end as dropout_reason_label,
        l.outcome_note, l.destination, l.still_in_training, l.contract_hours_per_week, l.sample
      from %%s l
      %3$s
      join network n on n.id = l.network_id
      join organisation o on o.id = l.employer_id
      left join cohort c on c.id = l.cohort_id
      %4$s
      left join dropout_reason d on d.code = l.dropout_reason"""
          .formatted(
              PersonRef.fullName("p"),
              PersonRef.fullName("s"),
              ShownPerson.join("l.person_id", "p"),
              ShownPerson.leftJoin("l.supervisor_id", "s"));

  private static final String FOUND =
      "select l.*, l.%s as list_key from learner l\n" + ShownPerson.join("l.person_id", "p");

  /** A name that is withheld from others and known to the caller. */
  private static final Condition KNOWN =
      Condition.of("l.shown_key <> l.name_key and not p.name_hidden");

  private static final Condition HIDDEN = Condition.of("p.name_hidden");

  /** Nobody's own people do not know a name, but for one that a former home keeps. */
  private static final Condition MOVED = Condition.of("l.name_kept_by is not null");

  private static final String BY_NAME = "name_key";
  private static final String AS_SHOWN = "shown_key";

  private LearnerList() {}

  /** The list; the text is part of a name and may be null. */
  static Merged of(
      String text, LearnerFilter filter, String language, Scope scope, PageRequest page) {
    var parts = new ArrayList<Query>();
    if (scope.everything()) {
      parts.add(part(BY_NAME, Condition.of("true"), page));
    } else {
      parts.addAll(reached(scope, page));
    }
    for (var part : parts) {
      part.with("language", language)
          .where(ShownPerson.to(scope))
          .whereFound(ShownPerson.found("p"), "text", text)
          .whereGiven("l.network_id = :network", "network", filter.networkId())
          .whereGiven("l.cohort_id = :cohort", "cohort", filter.cohortId())
          .whereGiven("l.employer_id = :employer", "employer", filter.employerId())
          .whereGiven("l.supervisor_id = :supervisor", "supervisor", filter.supervisorId())
          .whereGiven("l.status = :status", "status", filter.status());
    }
    return new Merged(VIEW, "l", parts, sorts("list_key").orderBy(page));
  }

  private static List<Query> reached(Scope scope, PageRequest page) {
    var parts = new ArrayList<Query>();
    var before = new ArrayList<Condition>();
    for (var network : scope.reach().coordinator("l.network_id").apart()) {
      var others = network.butNot(KNOWN);
      parts.add(part(AS_SHOWN, others.butNotAny(before), page));
      before.add(others);
    }
    var own = own(scope, scope.reach()).apart();
    for (var way : own) {
      var known = way.butNot(HIDDEN);
      parts.add(part(BY_NAME, known.butNotAny(before), page));
      before.add(known);
    }
    if (own.size() > 1) {
      // Known by another trajectory than the one that is seen; and moved here, by others.
      var run = scope.reach().coordinator("l.network_id").condition();
      parts.add(part(BY_NAME, run.butNot(HIDDEN).butNotAny(before), page));
      parts.add(part(AS_SHOWN, MOVED, page).where(Condition.any(own).butNotAny(before)));
    }
    return parts;
  }

  private static Query part(String key, Condition reached, PageRequest page) {
    return Query.of(FOUND.formatted(key)).where(reached).orderBy(sorts(key).orderBy(page));
  }

  static Reach reach(Scope scope) {
    return own(scope, scope.reach().coordinator("l.network_id"));
  }

  private static Reach own(Scope scope, Reach reach) {
    return reach
        .administrator("l.employer_id")
        .teacher("l.cohort_id")
        .supervises("l.supervisor_id", "l.employer_id")
        .self("l.person_id");
  }

  private static Sorts sorts(String surname) {
    return Sorts.standard("surname", "l.id")
        .allow("surname", "l." + surname)
        .allow("cohort", "l.cohort_key")
        .allow("status", "l.status")
        .allow("activeFromDate", "l.active_from_date");
  }
}
