package nl.olievlek.network.result;

/** What a result is. */
enum ResultKind {
  GUIDE,
  TOOLKIT,
  MAP,
  HANDOUT,
  VIDEO,
  STORY,
  INSIGHT,
  INFORMATION_MATERIAL
}
