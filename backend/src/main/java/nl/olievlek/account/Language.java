package nl.olievlek.account;

/** Languages of the product, by their ISO 639-1 code. */
public enum Language {
  nl,
  en
}
