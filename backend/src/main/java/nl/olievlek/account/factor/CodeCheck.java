package nl.olievlek.account.factor;

/** What a code turned out to be. */
public enum CodeCheck {
  RIGHT,
  WRONG,
  /** It was right, and works once. */
  USED;

  static CodeCheck firstUse(boolean first) {
    return first ? RIGHT : USED;
  }

  /** The words for a code that does not do. */
  public String text() {
    return this == USED ? "account.code-used" : "account.code-wrong";
  }
}
