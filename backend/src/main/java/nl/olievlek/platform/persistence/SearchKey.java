package nl.olievlek.platform.persistence;

/**
 * A column in which rows are found by words.
 *
 * @param condition the rows that are found by it
 * @param column a column with folded words, see the function {@code fold} in the migrations
 */
public record SearchKey(String condition, String column) {}
