package nl.olievlek.network;

/** A field of care that a network works in. */
public enum Sector {
  ELDERLY_CARE,
  HOME_CARE,
  DISABILITY_CARE,
  CARE_AND_WELFARE,
  ALL_CARE
}
