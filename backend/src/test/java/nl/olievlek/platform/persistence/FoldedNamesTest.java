package nl.olievlek.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.text.Normalizer;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys by which the database finds and sorts names. */
@ApiTest
class FoldedNamesTest {

  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Müller            | muller",
        "Éclair            | eclair",
        "’t Heem           | t heem",
        "'t Heem           | t heem",
        "d’Oliveira        | doliveira",
        "Jansen–de  Vries  | jansen de vries",
        "ĲSSELMEER         | ijsselmeer",
        "IJsselmeer        | ijsselmeer",
        "Łódź              | lodz",
        "Straße            | strasse",
        "Ægir Œuvre Søren  | aegir oeuvre soren",
        "100%_\\           | 100",
        "ЖЕНЯ              | женя",
      })
  void words_are_folded_whatever_they_are_made_of(String words, String folded) {
    assertThat(fold(words)).isEqualTo(folded);
    assertThat(fold(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(folded);
  }

  @Test
  void people_stand_by_their_surname_in_the_dutch_way() {
    var sorted =
        sql.list(
            String.class,
            Query.of(
                    """
                    select trim(concat_ws(' ', prefix, surname)) from (values
                      ('Zwart', null), ('Berg', 'van der'), ('van den Berg', null), ('Éclair', null), ('Daan', null),
                      ('Oliveira', 'd’'), ('''t Hart', null), ('IJsbrand', null), ('De', null), ('Berg', null))
                      as people (surname, prefix)""")
                .orderBy("surname_key(surname, 'Noor', prefix), surname"));

    assertThat(sorted)
        .containsExactly(
            "Berg",
            "van den Berg",
            "van der Berg",
            "Daan",
            "De",
            "Éclair",
            "'t Hart",
            "IJsbrand",
            "d’ Oliveira",
            "Zwart");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van der berg | true",
        "vanderberg   | true",
        "berg         | true",
        "noor berg    | true",
        "Berg, Noor   | true",
        "NOÖR BÉRG    | true",
        "%            | true",
        "van den berg | false",
        "noor smit    | false",
      })
  void a_person_is_found_by_the_words_that_somebody_remembers(String typed, boolean found) {
    var query =
        Query.of("select person_key('Noor', 'van der', 'Berg') as key")
            .whereFound("person_key('Noor', 'van der', 'Berg')", "text", typed);

    assertThat(sql.list(String.class, query)).hasSize(found ? 1 : 0);
  }

  private String fold(String words) {
    return sql.one(String.class, Query.of("select fold(:words)").with("words", words))
        .orElseThrow();
  }
}
