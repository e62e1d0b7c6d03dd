package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.edit.RequestEdit;
import dev.sysdesign.lang.ast.RequestDecl;
import java.util.ArrayList;
import java.util.List;

/** Writes changes of request classes. */
final class RequestWriter implements RequestEdit.Visitor<Texts> {
  private static final String PATH = "path";

  private final Draft draft;

  RequestWriter(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Texts add(RequestEdit.Add edit) {
    return StatementText.of(edit.request())
        .map(text -> new Places(draft).add(Places.Kind.REQUEST, text))
        .orElseGet(() -> new Texts.Bad("The keys of the request class cannot be written."));
  }

  @Override
  public Texts remove(RequestEdit.Remove edit) {
    RequestDecl request = draft.symbols().request(edit.name()).orElseThrow();
    return Texts.of(draft, Statements.around(draft, request).remove(request));
  }

  /** A path that was only the name is written from now on, since it stays. */
  @Override
  public Texts rename(RequestEdit.Rename edit) {
    RequestDecl request = draft.symbols().request(edit.name()).orElseThrow();
    List<Splice> splices = new ArrayList<>();
    new Mentions(draft)
        .ofRequest(edit.name())
        .forEach(place -> splices.add(place.splice(edit.to())));
    if (BlockEdits.property(request.getBlock(), PATH).isEmpty()) {
      splices.add(
          new BlockEdits(draft.sources().unit(request))
              .set(request, request.getBlock(), PATH, "\"/" + edit.name() + "\""));
    }
    return Texts.of(draft, splices);
  }
}
