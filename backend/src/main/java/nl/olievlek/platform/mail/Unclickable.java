package nl.olievlek.platform.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail programs make a link of everything that looks like one. In a message of ours only our own
 * addresses may be one: what people call themselves or something comes apart where it would be.
 */
final class Unclickable {

  /** The words of a text. */
  private static final Pattern WORD = Pattern.compile("\\S+");

  /**
   * Where a program sees a name of a machine or the beginning of an address; the dots of other
   * scripts are dots there too.
   */
  private static final Pattern JOINT =
      Pattern.compile("(?<=[\\p{L}\\p{N}])[.。．｡](?=\\p{L}{2})|(?<=\\p{L}):(?=//)");

  private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@:/]+@[^@:/]+");

  /** Of an address of ours, what may come behind it. */
  private static final Pattern PATH = Pattern.compile("([/#?][\\w/#?=&%.,~+-]*)?");

  private final String own;

  /**
   * Knows our own address.
   *
   * @param own with which all links of ours begin
   */
  Unclickable(String own) {
    this.own = own;
  }

  /** The text with a space in everything else that looks like a link; mail addresses stay. */
  String in(String text) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(apart(word.group())));
  }

  private String apart(String word) {
    var ours = word.startsWith(own) && PATH.matcher(word.substring(own.length())).matches();
    return ours || MAIL_ADDRESS.matcher(word).matches()
        ? word
        : JOINT.matcher(word).replaceAll("$0 ");
  }
}
