package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request class as properties, and back. */
public final class RequestSheet {
  private RequestSheet() {}

  /** What has to be said of a class: all that is not so anyhow. */
  public static Properties said(RequestClass request) {
    Properties all = of(request);
    Properties usual = of(with(request, Properties.NONE));
    Properties said = Properties.NONE.with("share", all.get("share").orElseThrow());
    for (Map.Entry<String, Value> property : all.values().entrySet()) {
      if (!usual.get(property.getKey()).equals(Optional.of(property.getValue()))) {
        said = said.with(property.getKey(), property.getValue());
      }
    }
    return said;
  }

  static Properties of(RequestClass request) {
    Map<String, Value> all = new HashMap<>();
    all.put("share", new Value.Quantity(request.share(), Dimension.SHARE));
    all.put("kind", new Value.Word(request.kind().word()));
    all.put("path", new Value.Text(request.path()));
    all.put("request", new Value.Quantity(request.requestBytes(), Dimension.SIZE));
    all.put("response", new Value.Quantity(request.responseBytes(), Dimension.SIZE));
    request.keys().ifPresent(keys -> all.put("keys", keys));
    request.client().ifPresent(client -> all.put("from", new Value.Word(client)));
    return new Properties(all);
  }

  /** The same class with these properties; what they lack is as if nobody had said it. */
  static RequestClass with(RequestClass request, Properties properties) {
    boolean write =
        properties.word("kind").map(RequestClass.Kind.WRITE.word()::equals).orElse(false);
    return new RequestClass(
        request.name(),
        request.title(),
        properties.amount("share").orElse(0),
        write ? RequestClass.Kind.WRITE : RequestClass.Kind.READ,
        properties.text("path").orElse("/" + request.name()),
        properties.amount("request").orElse(standard("request")),
        properties.amount("response").orElse(standard("response")),
        properties.call("keys"),
        properties.word("from"),
        request.documentation());
  }

  private static double standard(String size) {
    return StatementCatalog.request().stream()
        .filter(p -> p.name().equals(size))
        .flatMap((ParameterSpec p) -> p.defaultValue().stream())
        .mapToDouble(v -> ((Value.Quantity) v).amount())
        .findFirst()
        .orElseThrow();
  }
}
