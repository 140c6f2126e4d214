package nl.olievlek.platform.task;

/**
 * When people are told by mail of a kind of task, once.
 *
 * @param standard how, for whoever did not choose
 */
public record TaskMail(MailMoment moment, MailChoice standard) {}
