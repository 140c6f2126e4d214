package nl.olievlek.platform.text;

import java.text.Normalizer;

/** Text that people can read and every system can keep. */
public final class PlainText {

  private static final int NONCHARACTER = 0xFFFE;

  private PlainText() {}

  /**
   * Whether there is nothing in it that stands for no character: half a surrogate pair, a control
   * character other than a tab or the end of a line, or what Unicode keeps for no character at all.
   */
  public static boolean readable(String text) {
    return text.codePoints().allMatch(PlainText::readable);
  }

  /** The same text with each letter and its accents as one character where there is one. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean readable(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE -> false;
      case Character.CONTROL ->
          character == '\t' || character == '\n' || character == '\r' || character > '\u007f';
      default -> (character & NONCHARACTER) != NONCHARACTER;
    };
  }
}
