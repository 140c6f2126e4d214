package nl.olievlek.platform.persistence;

import java.util.List;
import java.util.regex.Pattern;

/** The words that somebody typed to find something. */
final class SearchWords {

  /** More than these make no difference to what is found. */
  private static final int MOST = 8;

  /** Letters, their accents and digits make words; an apostrophe does not end one. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’‘ʼ`´]+");

  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

  private SearchWords() {}

  static List<String> of(String typed) {
    return BETWEEN
        .splitAsStream(typed)
        .filter(word -> SAYS_SOMETHING.matcher(word).find())
        .limit(MOST)
        .toList();
  }
}
