package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A value of an edition.
 *
 * @param metricCode of which indicator
 * @param groupType what it is about
 * @param groupId which one; null for the network, and for what belongs to none
 * @param name its name
 * @param numerator null when it is hidden, as is {@code denominator}
 * @param pending null when it is hidden by itself
 * @param minimumCell the minimum under which it was made
 * @param countedDate the day as of which was counted
 * @param audience who may know it
 * @param pendingAudience who of these may know what counts later
 */
record EditionValue(
    String metricCode,
    Grouping groupType,
    UUID groupId,
    String name,
    Long numerator,
    Long denominator,
    Long pending,
    long pendingCohorts,
    boolean running,
    int minimumCell,
    LocalDate countedDate,
    @Nested("audience") Audience audience,
    @Nested("pending_audience") Audience pendingAudience) {

  boolean shown() {
    return denominator != null;
  }

  boolean total() {
    return groupType == Grouping.NONE;
  }

  Counts counts() {
    return new Counts(numerator, denominator);
  }

  /** Without its numbers; of an organisation it is not told either whether anybody still learns. */
  EditionValue hidden() {
    return new EditionValue(
        metricCode,
        groupType,
        groupId,
        name,
        null,
        null,
        null,
        pendingCohorts,
        groupType != Grouping.ORGANISATION && running,
        minimumCell,
        countedDate,
        Audience.OF_NOTHING,
        Audience.OF_NOTHING);
  }

  EditionValue withoutPending() {
    return new EditionValue(
        metricCode,
        groupType,
        groupId,
        name,
        numerator,
        denominator,
        null,
        pendingCohorts,
        running,
        minimumCell,
        countedDate,
        audience,
        Audience.OF_NOTHING);
  }

  /** This value as it is not shown to some, nor what counts later to others. */
  EditionValue butFor(Collection<Reader> readers, Collection<Reader> pendingReaders) {
    return with(
        numerator, denominator, audience.without(readers), pendingAudience.without(pendingReaders));
  }

  /** This value as it is without some. */
  EditionValue less(long fewerNumerator, long fewerDenominator) {
    return with(
        numerator - fewerNumerator, denominator - fewerDenominator, audience, pendingAudience);
  }

  private EditionValue with(Long above, Long below, Audience those, Audience pendingThose) {
    return new EditionValue(
        metricCode,
        groupType,
        groupId,
        name,
        above,
        below,
        pending,
        pendingCohorts,
        running,
        minimumCell,
        countedDate,
        those,
        pendingThose);
  }

  /** Whether somebody who knew the other value learns of a small number of people who changed. */
  boolean tooCloseTo(EditionValue other) {
    return shown()
        && other.shown()
        && (few(numerator - other.numerator)
            || few(denominator - other.denominator)
            || few(denominator - numerator - other.denominator + other.numerator));
  }

  /**
   * What of it is shown since the minimum was raised: of groups nothing, because nobody looked what
   * is left of their total.
   */
  EditionValue raisedTo(int minimum) {
    if (minimum <= minimumCell || !shown()) {
      return this;
    }
    if (!total()
        || Stream.of(numerator, denominator, denominator - numerator)
            .anyMatch(number -> number > 0 && number < minimum)) {
      return hidden();
    }
    return pending != null && pending > 0 && pending < minimum ? withoutPending() : this;
  }

  boolean few(long difference) {
    return difference != 0 && Math.abs(difference) < minimumCell;
  }
}
