package nl.olievlek.account;

import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;

/** A role in a sentence, such as {@code werkbegeleider bij Het Laar}. */
public final class RoleWords {

  private RoleWords() {}

  /** The role with the names of where it works; a name that it does not need may be null. */
  public static String of(
      Role role, String network, String organisation, String cohort, Messages words) {
    var everywhere = network == null && organisation == null;
    return words.text(
        "invitation.role." + role + (everywhere ? "-everywhere" : ""),
        blank(network),
        blank(organisation),
        blank(cohort));
  }

  private static String blank(String name) {
    return name == null ? "" : name;
  }
}
