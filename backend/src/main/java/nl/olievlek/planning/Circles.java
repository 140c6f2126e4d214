package nl.olievlek.planning;

import java.util.Arrays;

/**
 * Strongly connected components, by Tarjan's algorithm. With a trail of its own instead of
 * recursion, which thousands of places would make too deep.
 */
final class Circles {

  private final long[][] out;
  private final int[] circle;
  private final int[] seen;
  private final int[] low;
  private final int[] open;
  private int opened;
  private int time;
  private int circles;

  private Circles(long[][] out) {
    this.out = out;
    circle = new int[out.length];
    seen = new int[out.length];
    low = new int[out.length];
    open = new int[out.length];
    Arrays.fill(circle, -1);
  }

  /**
   * @param out per node the nodes that it has an arrow to
   * @return per node the number of its component
   */
  static int[] number(long[][] out) {
    var circles = new Circles(out);
    for (int node = 0; node < out.length; node++) {
      if (circles.seen[node] == 0) {
        circles.walkFrom(node);
      }
    }
    return circles.circle;
  }

  private void walkFrom(int start) {
    int[] trail = new int[out.length];
    int[] next = new int[out.length];
    int length = 0;
    trail[length++] = start;
    enter(start);
    while (length > 0) {
      int node = trail[length - 1];
      int other = Bits.next(out[node], next[node]);
      next[node] = other + 1;
      if (other < 0) {
        length--;
        leave(node);
        if (length > 0) {
          low[trail[length - 1]] = Math.min(low[trail[length - 1]], low[node]);
        }
      } else if (seen[other] == 0) {
        trail[length++] = other;
        enter(other);
      } else if (circle[other] < 0) {
        low[node] = Math.min(low[node], seen[other]);
      }
    }
  }

  private void enter(int node) {
    seen[node] = low[node] = ++time;
    open[opened++] = node;
  }

  private void leave(int node) {
    if (low[node] == seen[node]) {
      do {
        circle[open[--opened]] = circles;
      } while (open[opened] != node);
      circles++;
    }
  }
}
