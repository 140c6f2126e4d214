package nl.olievlek.planning;

/** A queue that holds each node once at most. */
final class WaitingNodes {
  private final int[] ring;
  private final boolean[] present;
  private int head;
  private int size;

  WaitingNodes(int nodes) {
    ring = new int[nodes];
    present = new boolean[nodes];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int node) {
    if (!present[node]) {
      present[node] = true;
      ring[(head + size++) % ring.length] = node;
    }
  }

  int next() {
    int node = ring[head];
    head = (head + 1) % ring.length;
    size--;
    present[node] = false;
    return node;
  }
}
