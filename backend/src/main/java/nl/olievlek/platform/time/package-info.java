/** The one clock. Nothing else asks the machine what time it is. */
package nl.olievlek.platform.time;
