package nl.olievlek.account.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.Problems;

/**
 * What a password may not be: well known, or about its owner. Length is all that is asked of it
 * otherwise; no kinds of characters are prescribed.
 */
@ApplicationScoped
class PasswordRules {

  /** Fewest and most characters. */
  static final int SHORTEST = 12;

  static final int LONGEST = 128;

  /** Parts of a name that are shorter are in too many words. */
  private static final int TELLING = 4;

  private final Set<String> common = read();

  /**
   * Refuses a weak password.
   *
   * @param field the field of the request
   * @param personal names and mail address of the owner
   * @throws nl.olievlek.platform.problem.ProblemException 400
   */
  void require(String field, String password, List<String> personal) {
    var plain = password.strip().toLowerCase(Locale.ROOT);
    if (isCommon(plain)) {
      throw Problems.invalid(field, "password.common");
    }
    if (parts(personal).anyMatch(plain::contains)) {
      throw Problems.invalid(field, "password.personal");
    }
  }

  /** Also with digits and signs around it, or repeated: {@code Welkom123456!}. */
  private boolean isCommon(String plain) {
    var core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    return common.contains(plain) || common.contains(core) || repeats(plain) || repeats(core);
  }

  private static boolean repeats(String text) {
    return text.matches("(.{1,8}?)\\1+");
  }

  private static Stream<String> parts(List<String> personal) {
    return personal.stream()
        .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst("@.*", ""))
        .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
        .filter(part -> part.length() >= TELLING);
  }

  private static Set<String> read() {
    try (var file = PasswordRules.class.getResourceAsStream("/passwords/common.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of common passwords cannot be read", e);
    }
  }
}
