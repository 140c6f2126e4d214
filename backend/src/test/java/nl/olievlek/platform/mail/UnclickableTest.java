package nl.olievlek.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of ours holds no link but ours, whatever somebody is called. */
class UnclickableTest {

  private final Unclickable unclickable = new Unclickable("https://olievlek.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beste evil.example Klik hier,           | Beste evil. example Klik hier,",
        "Beste http://evil.example/x,            | Beste http: //evil. example/x,",
        "https://olievlek.example.evil.nl/login  | https: //olievlek. example. evil. nl/login",
        "https://olievlek.example@evil.nl        | https: //olievlek. example@evil. nl",
        "(www.evil.nl)                           | (www. evil. nl)",
        "Thuiszorg.nl                            | Thuiszorg. nl",
        "evil。example ｅｖｉｌ．com evil｡nl          | evil。 example ｅｖｉｌ． com evil｡ nl",
      })
  void what_looks_like_a_link_comes_apart(String text, String shown) {
    assertThat(unclickable.in(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open deze link:\nhttps://olievlek.example/invitation#a-B_3.x",
        "Groet,\nOlievlek\nhttps://olievlek.example\n",
        "Je logt voortaan in met noor@example.nl.",
        "Om 14.30 uur bij Zorg B.V., d.w.z. week 3.",
        "St. Franciscus, i.p.v. 't Heem",
      })
  void our_own_links_and_plain_words_stay(String text) {
    assertThat(unclickable.in(text)).isEqualTo(text);
  }
}
