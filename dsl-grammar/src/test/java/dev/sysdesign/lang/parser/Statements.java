package dev.sysdesign.lang.parser;

import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.ast.TemplateDecl;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** What a text says, statement by statement, so that a lost one is seen. */
record Statements(List<Statement> all) {
  /**
   * A statement that a reader would miss.
   *
   * @param line where it starts, from 1
   * @param text what it says, without what stands in its block
   */
  record Statement(int line, String text) {}

  static Statements of(XtextResource resource) {
    List<Statement> all = new ArrayList<>();
    Iterator<EObject> objects = resource.getAllContents();
    while (objects.hasNext()) {
      EObject object = objects.next();
      String text = text(object);
      if (text != null) {
        all.add(new Statement(NodeModelUtils.getNode(object).getStartLine(), text));
      }
    }
    return new Statements(all);
  }

  List<String> outsideOf(int line) {
    return new ArrayList<>(
        all.stream().filter(s -> s.line() != line).map(Statement::text).toList());
  }

  List<String> texts() {
    return new ArrayList<>(all.stream().map(Statement::text).toList());
  }

  /** What stands in the first list but not in the second, counting repetitions. */
  static List<String> missing(List<String> wanted, List<String> found) {
    List<String> missing = new ArrayList<>(wanted);
    found.forEach(missing::remove);
    return missing;
  }

  private static String text(EObject object) {
    if (object instanceof ComponentDecl component) {
      return component.getType() + " " + component.getName();
    } else if (object instanceof ParamDecl param) {
      return "param " + param.getName();
    } else if (object instanceof RequestDecl request) {
      return "request " + request.getName();
    } else if (object instanceof TemplateDecl template) {
      return "template " + template.getType() + " " + template.getName();
    } else if (object instanceof GroupingDecl grouping) {
      return grouping.getKind() + " " + grouping.getNames();
    } else if (object instanceof SloDecl slo) {
      return "slo " + slo.getTitle();
    } else if (object instanceof ScenarioDecl scenario) {
      return "scenario " + scenario.getName();
    } else if (object instanceof EdgeDecl edge) {
      return edge(edge);
    } else if (object instanceof Property
        || object instanceof ObjectiveDecl
        || object instanceof AtLine) {
      return visibleText(object);
    }
    return null;
  }

  private static String edge(EdgeDecl edge) {
    StringBuilder text = new StringBuilder("edge ");
    text.append(visibleText(edge).split(" ", 2)[0]);
    for (Step step : edge.getSteps()) {
      text.append(' ').append(visibleText(step));
    }
    return text.toString();
  }

  private static String visibleText(EObject object) {
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : NodeModelUtils.getNode(object).getLeafNodes()) {
      if (!leaf.isHidden()) {
        text.append(text.isEmpty() ? "" : " ").append(leaf.getText());
      }
    }
    return text.toString();
  }
}
