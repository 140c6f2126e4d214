/** Who is calling and how far they reach. Nobody reaches anything without a grant. */
package nl.olievlek.platform.security;
