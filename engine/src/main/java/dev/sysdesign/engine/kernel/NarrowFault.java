package dev.sysdesign.engine.kernel;

/** A link in each direction that carries little; the narrowest of several on an edge counts. */
record NarrowFault(double nanosPerByte, Wire requests, Wire answers) implements LinkFault {
  @Override
  public int rank() {
    return LATE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    return 0;
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return 0;
  }

  @Override
  public void lifted(Kernel k) {
    requests.open(k);
    answers.open(k);
  }
}
