package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Topology;
import java.util.List;

/** What may be set, and what may be a name. Who knows more than the engine brings more. */
public interface Vocabulary {
  /** What the engine itself knows: component types, policies, statements, metrics. */
  Vocabulary ENGINE = new EngineVocabulary();

  /** What an owner may set, in the order of its catalog; nothing where there is no such owner. */
  List<ParameterSpec> parameters(Topology topology, Owner owner);

  /** Whether something may be called so. */
  boolean isName(String word);

  /** Whether there is a fault of this name. */
  boolean isFault(String word);
}
