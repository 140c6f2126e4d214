package nl.olievlek.account.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The signing keys in turn: the next one is published long before it signs, the current one signs,
 * and a retired one is trusted until the last token that it signed has ended.
 *
 * <p>Which is which follows from the clock alone, so that all instances change over together.
 *
 * @param newestFirst all keys, by when they begin to sign
 * @param tokensLast how long a token of a retired key can still be about
 */
record KeyRing(List<SigningKey> newestFirst, Duration tokensLast) {

  static KeyRing of(List<SigningKey> keys, Duration tokensLast) {
    var sorted = keys.stream().sorted(Comparator.comparing(SigningKey::signsFrom).reversed());
    return new KeyRing(sorted.toList(), tokensLast);
  }

  /** The key that signs. */
  SigningKey current(Instant now) {
    return newestFirst.stream()
        .filter(key -> !key.signsFrom().isAfter(now))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No key signs yet"));
  }

  /** Keys whose tokens are good: the current one and those that retired lately. */
  List<SigningKey> trusted(Instant now) {
    return published(now).stream().filter(key -> !key.signsFrom().isAfter(now)).toList();
  }

  /** Keys that others should know: the trusted ones and the next. */
  List<SigningKey> published(Instant now) {
    return IntStream.range(0, newestFirst.size())
        .filter(i -> i == 0 || newestFirst.get(i - 1).signsFrom().plus(tokensLast).isAfter(now))
        .mapToObj(newestFirst::get)
        .toList();
  }

  /** Keys that nobody needs any more. */
  List<SigningKey> over(Instant now) {
    var published = published(now);
    return newestFirst.stream().filter(key -> !published.contains(key)).toList();
  }

  /** Whether the key that signs has no successor yet. */
  boolean lacksNext(Instant now) {
    return newestFirst.stream().noneMatch(key -> key.signsFrom().isAfter(now));
  }
}
