package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The request classes of a system that declares none. */
public final class UsualRequests {
  private UsualRequests() {}

  /** A read and a write class for every client, or for all where they are alike. */
  public static List<RequestClass> of(List<Component> clients) {
    boolean alike = clients.stream().map(UsualRequests::mix).distinct().count() == 1;
    List<RequestClass> classes = new ArrayList<>();
    for (Component client : alike ? clients.subList(0, 1) : clients) {
      List<Double> mix = mix(client);
      Optional<String> only = alike ? Optional.empty() : Optional.of(client.name());
      for (RequestClass.Kind kind : RequestClass.Kind.values()) {
        double share = kind == RequestClass.Kind.READ ? mix.get(0) : 1 - mix.get(0);
        if (share > 0) {
          String name = (alike ? "" : client.name() + "-") + kind.word();
          classes.add(
              new RequestClass(
                  name,
                  "",
                  share,
                  kind,
                  "/" + kind.word(),
                  mix.get(1),
                  mix.get(2),
                  Optional.empty(),
                  only,
                  ""));
        }
      }
    }
    return classes;
  }

  private static List<Double> mix(Component client) {
    ComponentSpec spec = ComponentCatalog.spec(client.type());
    return List.of("reads", "request", "response").stream()
        .map(name -> ((Value.Quantity) spec.valueOf(client, name).orElseThrow()).amount())
        .toList();
  }
}
