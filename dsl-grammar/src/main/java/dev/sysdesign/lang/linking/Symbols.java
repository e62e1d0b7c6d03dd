package dev.sysdesign.lang.linking;

import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.Declared;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.TemplateDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations behind the names of a file and of what it imports. Names are simple: groupings
 * make no name spaces. Of two declarations with the same name the first counts.
 */
public final class Symbols {
  private final Map<String, ComponentDecl> components = new LinkedHashMap<>();
  private final Map<String, RequestDecl> requests = new LinkedHashMap<>();
  private final Map<String, ParamDecl> params = new LinkedHashMap<>();
  private final Map<String, TemplateDecl> templates = new LinkedHashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  /**
   * Two declarations of the same name.
   *
   * @param second the one that does not count
   */
  public record Clash(String name, Declared first, Declared second) {}

  private Symbols() {}

  public static Symbols of(Members members) {
    Symbols symbols = new Symbols();
    members.all().forEach(member -> symbols.add(member.statement()));
    return symbols;
  }

  public Optional<ComponentDecl> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  public Optional<RequestDecl> request(String name) {
    return Optional.ofNullable(requests.get(name));
  }

  public Optional<ParamDecl> param(String name) {
    return Optional.ofNullable(params.get(name));
  }

  public Optional<TemplateDecl> template(String name) {
    return Optional.ofNullable(templates.get(name));
  }

  public Map<String, ComponentDecl> components() {
    return components;
  }

  public Map<String, RequestDecl> requests() {
    return requests;
  }

  public Map<String, ParamDecl> params() {
    return params;
  }

  public Map<String, TemplateDecl> templates() {
    return templates;
  }

  /** All declarations that count. */
  public Collection<Declared> all() {
    List<Declared> all = new ArrayList<>(components.values());
    all.addAll(requests.values());
    all.addAll(params.values());
    all.addAll(templates.values());
    return all;
  }

  /** Declarations that name what another one names already. */
  public List<Clash> clashes() {
    return clashes;
  }

  private void add(Statement statement) {
    if (statement instanceof ComponentDecl component && component.getName() != null) {
      put(components, component.getName(), component);
      // an objective names either without saying which
      clash(component.getName(), requests.get(component.getName()), component);
    } else if (statement instanceof RequestDecl request && request.getName() != null) {
      put(requests, request.getName(), request);
      clash(request.getName(), components.get(request.getName()), request);
    } else if (statement instanceof ParamDecl param && param.getName() != null) {
      put(params, param.getName(), param);
    } else if (statement instanceof TemplateDecl template && template.getName() != null) {
      put(templates, template.getName(), template);
    }
  }

  private <T extends Declared> void put(Map<String, T> names, String name, T declared) {
    clash(name, names.putIfAbsent(name, declared), declared);
  }

  private void clash(String name, Declared first, Declared second) {
    if (first != null) {
      clashes.add(new Clash(name, first, second));
    }
  }
}
