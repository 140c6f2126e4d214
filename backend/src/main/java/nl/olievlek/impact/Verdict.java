package nl.olievlek.impact;

/** What a comparison tells. */
enum Verdict {
  CONCLUSIVE,
  INCONCLUSIVE
}
