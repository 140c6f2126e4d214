package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.olievlek.account.People;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalRecord;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Scope;

/** Puts together what is kept about the caller, with why and until when. */
@ApplicationScoped
class MyDataService {

  private final Instance<PersonalData> kept;
  private final RetentionRuleRepository rules;
  private final People people;
  private final CallerLanguage language;
  private final Clock clock;

  MyDataService(
      @Any Instance<PersonalData> kept,
      RetentionRuleRepository rules,
      People people,
      CallerLanguage language,
      Clock clock) {
    this.kept = kept;
    this.rules = rules;
    this.people = people;
    this.language = language;
    this.clock = clock;
  }

  @Transactional
  MyDataView of(Scope scope) {
    var person = scope.person();
    var terms = rules.terms();
    var words = language.messages();
    var kinds =
        kept.stream()
            .sorted(Comparator.comparing(PersonalData::position))
            .map(data -> kind(data, data.export(person), terms, words))
            .toList();
    return new MyDataView(people.refs(List.of(person), scope).get(person), clock.instant(), kinds);
  }

  private static MyDataView.Kind kind(
      PersonalData data, List<PersonalRecord> records, Terms terms, Messages words) {
    return new MyDataView.Kind(
        data.kind(),
        words.text(data.feature() + ".data.yours"),
        words.text(data.feature() + ".data.purpose"),
        words.text(data.feature() + ".data.term", terms.months(data.kind(), null)),
        records.stream().map(record -> entry(data, record, terms, words)).toList());
  }

  private static MyDataView.Entry entry(
      PersonalData data, PersonalRecord kept, Terms terms, Messages words) {
    var months = terms.months(data.kind(), kept.organisationId());
    var values = new ValueWords(words, data.feature());
    return new MyDataView.Entry(
        values.label("record." + kept.name()),
        kept.endedDate() == null ? null : kept.endedDate().plusMonths(months),
        kept.fields().stream()
            .map(
                field ->
                    new MyDataView.Field(
                        field.name(),
                        values.label("field." + field.name()),
                        ValueWords.plain(field.value()),
                        values.of(kept, field)))
            .toList());
  }
}
