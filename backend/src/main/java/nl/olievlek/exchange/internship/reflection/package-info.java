/**
 * Reflections: what a learner saw elsewhere and takes home, in answer to four questions.
 *
 * <p>A draft is the learner's alone. Once handed in it is read by those with whom the learner
 * shares it and by nobody else, whatever their role: one condition in {@link
 * nl.olievlek.exchange.internship.ReflectionReach}. A text that says too much about a client is
 * {@code WITHHELD} by a side that reads it, {@code REVISED} by the learner and {@code SHARED} again
 * by that side. Who does not write is asked, as {@code ReflectionTasks} says. Conversations come in
 * through {@link nl.olievlek.exchange.internship.reflection.Reflections}.
 */
package nl.olievlek.exchange.internship.reflection;
