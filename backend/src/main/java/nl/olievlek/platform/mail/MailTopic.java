package nl.olievlek.platform.mail;

import java.util.List;
import java.util.Set;
import nl.olievlek.platform.security.Role;

/**
 * Something that people are told by mail, and can choose not to be.
 *
 * @param name how the contract names it, for example {@code SEAT_NEWS}
 * @param words bundle with its texts: {@code <words>.mail-topic.<name>} says what it is, {@code
 *     <words>.mail-topic.<name>.why} why somebody gets it
 * @param templates the messages that are about it
 * @param roles whom it can come to; empty for everybody
 */
public record MailTopic(String name, String words, List<String> templates, Set<Role> roles) {}
