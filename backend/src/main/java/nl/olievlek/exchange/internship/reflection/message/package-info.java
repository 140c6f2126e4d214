/**
 * The conversation about a reflection, between the learner and the supervisors with whom it is
 * shared.
 *
 * <p>One message goes out by mail to the other side, and none until that was read. Messages are a
 * part of their reflection: the trail records them there.
 */
package nl.olievlek.exchange.internship.reflection.message;
