package dev.sysdesign.lang.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The tokens of a file that rules ask for, by their first characters, in the order of the text:
 * gathered in one walk, since a walk over all nodes, and asking each for its text, takes longer
 * than all else that a rule does.
 *
 * @param texts strings and comments
 * @param brackets what begins with an opening bracket
 * @param words what begins with a small letter
 * @param broken the nodes at which the parser left a message
 */
record Nodes(
    List<ILeafNode> texts, List<ILeafNode> brackets, List<ILeafNode> words, List<INode> broken) {
  static Nodes below(INode root, String text) {
    Nodes found =
        new Nodes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
    while (nodes.hasNext()) {
      INode node = nodes.next();
      if (node instanceof ILeafNode leaf && leaf.getTotalLength() > 0) {
        found.add(leaf, text.charAt(leaf.getTotalOffset()));
      }
      if (node.getSyntaxErrorMessage() != null) {
        found.broken.add(node);
      }
    }
    return found;
  }

  private void add(ILeafNode leaf, char first) {
    if (first == '"' || first == '/') {
      texts.add(leaf);
    } else if (first == '(' || first == '[' || first == '{') {
      brackets.add(leaf);
    } else if (first >= 'a' && first <= 'z') {
      words.add(leaf);
    }
  }
}
