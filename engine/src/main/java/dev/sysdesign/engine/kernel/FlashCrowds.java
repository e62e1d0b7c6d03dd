package dev.sysdesign.engine.kernel;

import java.util.ArrayList;
import java.util.List;

/** Users of closed loops who come for a while: the same as all others until they leave. */
public final class FlashCrowds {
  private record Left(int node, int first, int count) {}

  private final List<Left> left = new ArrayList<>();

  /** Whether a user has left and sends no more. */
  boolean hasLeft(int node, int user) {
    for (int i = 0; i < left.size(); i++) {
      Left crowd = left.get(i);
      if (crowd.node() == node && user >= crowd.first() && user < crowd.first() + crowd.count()) {
        return true;
      }
    }
    return false;
  }

  /** Comes at the beginning and leaves at the end, each user after the request under way. */
  public static final class Crowd implements Fault {
    private final int node;
    private final int users;
    private final long ramp;
    private final long key;
    private int first;

    public Crowd(int node, int users, long ramp, long key) {
      this.node = node;
      this.users = users;
      this.ramp = ramp;
      this.key = key;
    }

    @Override
    public void begin(Kernel k) {
      first = k.sources.come(k, node, users, ramp, key);
    }

    @Override
    public void end(Kernel k) {
      k.sources.crowds.left.add(new Left(node, first, users));
    }
  }
}
