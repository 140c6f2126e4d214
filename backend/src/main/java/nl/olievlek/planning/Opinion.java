package nl.olievlek.planning;

/** What a learner thinks of a place or nowhere: least is best, and equal is as good. */
interface Opinion {

  long of(int learner, int place);
}
