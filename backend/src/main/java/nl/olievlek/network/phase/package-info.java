/**
 * Phases of a network, in order: {@code PLANNED → RUNNING → FINISHED}. A step can be taken back.
 * Dates may be unknown; the status then says where things stand. Siblings come in through {@link
 * nl.olievlek.network.phase.Phases}.
 */
package nl.olievlek.network.phase;
