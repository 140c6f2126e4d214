/**
 * What an organisation asks of those who come in, and from when others see the names of its
 * learners. An organisation that never said so asks for a second factor and shows names always.
 */
package nl.olievlek.account.policy;
