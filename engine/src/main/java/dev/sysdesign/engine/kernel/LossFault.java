package dev.sysdesign.engine.kernel;

/** Requests are lost and sent again; {@code hits} are those lost at first. */
record LossFault(Hits hits, long rto) implements LinkFault {
  @Override
  public int rank() {
    return LATE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    return Links.resent(hits.bits(k, c), hits.share(), rto);
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return Links.resent(bits, hits.share(), rto);
  }
}
