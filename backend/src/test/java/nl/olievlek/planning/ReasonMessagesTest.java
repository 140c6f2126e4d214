package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_reason_has_a_sentence(String language) {
    var bundle = bundle(language);

    var codes = Arrays.stream(ReasonCode.values()).map(Enum::name).collect(Collectors.toSet());

    assertEquals(new TreeSet<>(codes), new TreeSet<>(bundle.keySet()));
    for (String code : codes) {
      Object first = code.startsWith("CHOICE_") ? 2 : "Het Laar";
      Object second = code.equals("LOWER_CHOICE") ? 2 : "Amaliazorg";
      String sentence = MessageFormat.format(bundle.getString(code), first, second, 3);
      assertFalse(sentence.contains("{"), sentence);
    }
  }

  @Test
  void a_full_first_choice_reads_as_agreed() {
    String pattern = bundle("nl").getString("CHOICE_FULL_DRAWN_BEFORE");

    assertEquals(
        "Je eerste keuze had 2 plekken; beide gingen naar leerlingen die eerder geloot waren.",
        MessageFormat.format(pattern, 1, "Het Laar", 2));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("messages.planning", Locale.of(language));
  }
}
