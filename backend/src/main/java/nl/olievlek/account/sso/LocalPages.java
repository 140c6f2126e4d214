package nl.olievlek.account.sso;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.olievlek.platform.problem.Problems;

/** Pages of this product: nobody is sent elsewhere after signing on. */
final class LocalPages {

  /** A path without anything that a browser could read as another host. */
  private static final String LOCAL = "/(?!/)[A-Za-z0-9/._~?&=%-]{0,300}";

  private LocalPages() {}

  /**
   * The page, when it is one of ours.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it is not
   */
  static String local(String page) {
    if (page != null && !page.matches(LOCAL)) {
      throw Problems.invalid("returnTo", "account.sso-return");
    }
    return page;
  }

  /** A page with one thing told to it; the page alone when there is nothing to tell. */
  static String with(String page, String name, String value) {
    if (value == null) {
      return page;
    }
    var sign = page.contains("?") ? "&" : "?";
    return page + sign + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
