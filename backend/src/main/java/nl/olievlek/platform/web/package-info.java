/**
 * HTTP habits shared by all resources: versions, creation, parameters, headers, and the single-page
 * app.
 */
package nl.olievlek.platform.web;
