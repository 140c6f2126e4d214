/**
 * What people are asked to do: a feature contributes its kinds of task as a {@link
 * nl.olievlek.platform.task.TaskSource}, as SQL over its own tables with who is asked and where it
 * is done, and here they are joined, counted, cut into pages and put into words. Nothing is kept: a
 * task is there as long as it is so in the tables of its feature. Later features read what is asked
 * in a network, an organisation or of somebody's learners through {@link
 * nl.olievlek.platform.task.Tasks}.
 */
package nl.olievlek.platform.task;
