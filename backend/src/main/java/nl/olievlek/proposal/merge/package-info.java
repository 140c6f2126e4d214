/**
 * Requests to let a proposal become part of another.
 *
 * <p>{@code OPEN → ACCEPTED | DECLINED | WITHDRAWN}. Who reviews a proposal asks and may take that
 * back; its author answers. Only with the author's yes it is merged, and that is final. A request
 * ends when the proposal goes another way.
 */
package nl.olievlek.proposal.merge;
