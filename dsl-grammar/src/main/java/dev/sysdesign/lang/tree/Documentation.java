package dev.sysdesign.lang.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The comment that documents a declaration. */
public final class Documentation {
  private Documentation() {}

  /** The text of the comment directly before a declaration; empty where there is none. */
  public static String of(EObject declaration) {
    String comment = "";
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(declaration).getLeafNodes()) {
      if (!leaf.isHidden()) {
        break;
      }
      if (!leaf.getText().isBlank()) {
        comment = leaf.getText();
      }
    }
    boolean documents = comment.startsWith("/**") && comment.endsWith("*/") && comment.length() > 4;
    return documents ? withoutFrame(comment) : "";
  }

  private static String withoutFrame(String comment) {
    List<String> lines = new ArrayList<>();
    for (String line : comment.substring(3, comment.length() - 2).split("\\R")) {
      String stripped = line.strip();
      lines.add(stripped.startsWith("*") ? stripped.substring(1).strip() : stripped);
    }
    return String.join("\n", lines).strip();
  }
}
