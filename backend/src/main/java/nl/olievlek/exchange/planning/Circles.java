package nl.olievlek.exchange.planning;

/** Strongly connected components, by Tarjan's algorithm. */
final class Circles {

  private final long[][] into;
  private final int[] circle;
  private final int[] seen;
  private final int[] low;
  private final int[] stack;
  private int time;
  private int height;
  private int circles;

  Circles(long[][] into, int[] circle) {
    this.into = into;
    this.circle = circle;
    seen = new int[circle.length];
    low = new int[circle.length];
    stack = new int[circle.length];
  }

  int[] number() {
    for (int node = 0; node < circle.length; node++) {
      if (seen[node] == 0) {
        visit(node);
      }
    }
    return circle;
  }

  private void visit(int node) {
    seen[node] = low[node] = ++time;
    stack[height++] = node;
    for (int other = Bits.next(into[node], 0);
        other >= 0;
        other = Bits.next(into[node], other + 1)) {
      if (seen[other] == 0) {
        visit(other);
        low[node] = Math.min(low[node], low[other]);
      } else if (circle[other] < 0) {
        low[node] = Math.min(low[node], seen[other]);
      }
    }
    if (low[node] == seen[node]) {
      do {
        circle[stack[--height]] = circles;
      } while (stack[height] != node);
      circles++;
    }
  }
}
