package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Param;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.lang.ast.TemplateDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects where the values of a model come from, while it is lowered. */
final class Origins {
  private final Map<Site, Expression> uses = new LinkedHashMap<>();
  private final Map<Owner, Derivation> derivations = new LinkedHashMap<>();
  private final List<Template> templates = new ArrayList<>();

  /** The values of an owner that are made of params. */
  void uses(Owner owner, Map<String, Expression> its) {
    its.forEach((property, written) -> uses.putIfAbsent(new Site(owner, property), written));
  }

  /** An owner that takes properties from a template. */
  void derives(Owner owner, Derivation derivation) {
    derivations.putIfAbsent(owner, derivation);
  }

  /** A template; gives what it sets. */
  Properties template(TemplateDecl decl, String type, Blocks.Read read) {
    if (decl.getName() != null && templates.stream().noneMatch(t -> named(t, decl))) {
      templates.add(new Template(decl.getName(), type, read.properties()));
      uses(new Owner.OfTemplate(decl.getName()), read.uses());
    }
    return read.properties();
  }

  private static boolean named(Template template, TemplateDecl decl) {
    return template.name().equals(decl.getName());
  }

  Declarations with(List<Param> params, boolean ownRequests) {
    return new Declarations(params, templates, uses, derivations, ownRequests);
  }
}
