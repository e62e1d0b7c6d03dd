package dev.sysdesign.engine.kernel;

/** A link in each direction that carries little; the narrowest of several on an edge counts. */
public record NarrowFault(double nanosPerByte, NarrowLink requests, NarrowLink answers)
    implements LinkFault {
  @Override
  public int rank() {
    return LATE;
  }

  @Override
  public void withdraw(Kernel k, int c) {
    requests.withdraw(k, c);
    answers.withdraw(k, c);
  }

  @Override
  public void lifted(Kernel k) {
    requests.open(k);
    answers.open(k);
  }
}
