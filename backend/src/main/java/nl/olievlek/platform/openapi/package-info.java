/** What every operation of the contract shares, said once. */
package nl.olievlek.platform.openapi;
