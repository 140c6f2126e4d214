/**
 * Reflections: what a learner saw elsewhere and takes home, in answer to four questions.
 *
 * <p>A draft is the learner's alone. Once handed in it is read by those with whom the learner
 * shares it and by nobody else, whatever their role. Later features come in through {@link
 * nl.olievlek.exchange.internship.reflection.Reflections}.
 */
package nl.olievlek.exchange.internship.reflection;
