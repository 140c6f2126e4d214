package nl.olievlek.account.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client may read: a group of operations, by the tags of the contract. */
public enum ApiScope {
  ORGANISATIONS("organisations"),
  NETWORKS("networks"),
  PROGRAMMES("programmes"),
  COHORTS("cohorts"),
  LEARNERS("learners"),
  EXCHANGE("exchange-rounds", "plans", "exchange-internships"),
  MEETINGS("meetings"),
  PROPOSALS("improvement-proposals"),
  IMPACT("impact");

  private final Set<String> tags;

  ApiScope(String... tags) {
    this.tags = Set.of(tags);
  }

  /** As it is written in a token, for example {@code learners:read}. */
  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + ":read";
  }

  static Optional<ApiScope> find(String text) {
    return Arrays.stream(values()).filter(scope -> scope.toString().equals(text)).findFirst();
  }

  /** The tags of all operations within some scopes. */
  static Set<String> tags(Collection<ApiScope> scopes) {
    return scopes.stream()
        .flatMap(scope -> scope.tags.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
