package dev.sysdesign.cli;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.Map;

/** A file as the language understands it. */
record ModelFile(LoweredSystem system) {
  /** Reads a file; whatever is wrong with it is among its problems. */
  static ModelFile load(Path file, Map<String, String> settings) {
    return new ModelFile(SystemFiles.read(file, settings));
  }

  /** Writes every problem on a line of its own, warnings included. */
  void report(Terminal terminal) {
    for (Problem problem : system.problems()) {
      terminal.err().println(problem.text());
    }
  }

  boolean hasErrors() {
    return !system.isValid();
  }

  /** The model of a file without errors. */
  Topology topology() {
    return system.topology().orElseThrow();
  }
}
