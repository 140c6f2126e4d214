package nl.olievlek.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.time.Clocks;

/**
 * What is kept about somebody as a page of its own: it runs no script, loads nothing, and can be
 * kept as a file.
 */
record MyDataPage(Messages words) {

  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
      h2{margin-top:2.5rem;border-bottom:2px solid #1a1a1a}h3{margin-bottom:.25rem}
      dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:0}
      dt{color:#4a4a4a}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
      @media(max-width:32rem){dl{display:block}dd{margin-bottom:.5rem}}
      @media print{section{break-inside:avoid}}""";

  /** Nothing but the style of the page itself. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(hash());

  String of(MyDataView data) {
    var page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"").append(words.locale().getLanguage());
    page.append("\"><head><meta charset=\"utf-8\">");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
    page.append(title(data)).append("</title><style>").append(STYLE).append("</style></head>");
    page.append("<body><main><h1>").append(title(data)).append("</h1><p>");
    page.append(text("privacy.page.made", date(data.madeAt().atZone(Clocks.PEOPLE).toLocalDate())));
    page.append("</p>");
    data.kinds().forEach(kind -> append(page, kind));
    return page.append("</main></body></html>\n").toString();
  }

  private void append(StringBuilder page, MyDataView.Kind kind) {
    page.append("<h2>").append(escape(kind.title())).append("</h2><p>");
    page.append(escape(kind.purpose())).append("</p><p>");
    page.append(escape(kind.term())).append("</p>");
    if (kind.records().isEmpty()) {
      page.append("<p>").append(text("privacy.page.nothing")).append("</p>");
    }
    kind.records().forEach(entry -> append(page, entry));
  }

  private void append(StringBuilder page, MyDataView.Entry entry) {
    page.append("<section><h3>").append(escape(entry.title())).append("</h3>");
    if (entry.keptUntilDate() != null) {
      page.append("<p>").append(text("privacy.page.until", date(entry.keptUntilDate())));
      page.append("</p>");
    }
    page.append("<dl>");
    entry.fields().stream()
        .filter(field -> field.value() != null && !field.value().isBlank())
        .forEach(
            field ->
                page.append("<dt>")
                    .append(escape(field.label()))
                    .append("</dt><dd>")
                    .append(escape(field.text()))
                    .append("</dd>"));
    page.append("</dl></section>");
  }

  private String title(MyDataView data) {
    return text("privacy.page.title", data.person().name());
  }

  private String text(String key, Object... arguments) {
    return escape(words.text(key, arguments));
  }

  private String date(LocalDate day) {
    return new ValueWords(words, "privacy").day(day);
  }

  /** What people wrote is text, never markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
