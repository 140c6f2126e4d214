package nl.olievlek.platform.mail;

import io.vertx.ext.mail.SMTPException;

/** Why a message was not sent; says nothing of its contents. */
enum MailFault {
  /** The mail server is out of reach. */
  UNREACHABLE,
  /** The mail server does not take it now: busy, or it does not accept our log-in. */
  NOT_NOW,
  /** The mail server will never take it: there is no such mailbox. */
  REFUSED;

  /** First and last SMTP reply that speaks about the mailbox itself (RFC 5321, 4.2.3). */
  private static final int MAILBOX_FIRST = 550;

  private static final int MAILBOX_LAST = 554;

  static MailFault of(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answer) {
        return answer.getReplyCode() >= MAILBOX_FIRST && answer.getReplyCode() <= MAILBOX_LAST
            ? REFUSED
            : NOT_NOW;
      }
    }
    return UNREACHABLE;
  }
}
