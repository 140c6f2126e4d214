package nl.olievlek.impact;

/** By which date something falls in a period: that of the enrolment or that of the event itself. */
enum PeriodBasis {
  ENROLMENT,
  EVENT
}
