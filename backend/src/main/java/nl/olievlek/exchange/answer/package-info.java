/**
 * Answers with one tap, without signing in.
 *
 * <p>A message carries a link with a secret in its fragment, which reaches no log. It stands for
 * one person and the {@link nl.olievlek.exchange.answer.Question} put to them about some
 * internships: it lets that person answer and nothing else, until it expires, the person loses the
 * role or the internship moves on. Opening it changes nothing, because mail scanners open links.
 * Messages come in through {@link nl.olievlek.exchange.answer.AnswerLinks}.
 */
package nl.olievlek.exchange.answer;
