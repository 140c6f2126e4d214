package nl.olievlek.platform.time;

/**
 * How exactly a date is known: a source that says "2018" gives 1 January 2018 with precision YEAR.
 */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
