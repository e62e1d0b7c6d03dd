package dev.sysdesign.lang.edit;

import org.eclipse.xtext.nodemodel.INode;

/** A place where a name stands. */
record Mention(String file, int start, int end) {
  static Mention of(String file, INode node) {
    return new Mention(file, node.getOffset(), node.getEndOffset());
  }

  Splice splice(String name) {
    return new Splice(file, start, end, name);
  }
}
