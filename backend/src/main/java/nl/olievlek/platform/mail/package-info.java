/**
 * Mail that goes out.
 *
 * <p>A feature puts a {@link nl.olievlek.platform.mail.Mail} in the {@link
 * nl.olievlek.platform.mail.Outbox} within its own transaction; it is sent after the commit, and
 * again later when the mail server is out of reach: {@code QUEUED} to {@code SENT} or {@code
 * FAILED}. While the product is tried out without a mail server it is {@code KEPT}, to be read in
 * the product itself.
 */
package nl.olievlek.platform.mail;
