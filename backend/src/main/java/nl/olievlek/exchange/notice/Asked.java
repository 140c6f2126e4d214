package nl.olievlek.exchange.notice;

import nl.olievlek.exchange.answer.AnswerLinks;
import nl.olievlek.exchange.answer.Question;

/** What somebody is asked in a message, and the link with which to answer. */
record Asked(Question question, AnswerLinks.Link link) {}
