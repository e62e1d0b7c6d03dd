package dev.sysdesign.lang.meaning;

/** One thing that can be wrong with a model whose parts are right. */
interface ModelRule {
  /** Reports what is wrong. */
  void check(ModelCheck check);
}
