package dev.sysdesign.server.state;

import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.server.document.Document;
import java.util.Set;

/**
 * What one state of a text means.
 *
 * @param document that state
 * @param system its model, and all that is wrong with it and with what it imports
 * @param imported the names of the files that it imports, directly or not
 */
public record Reading(Document document, LoweredSystem system, Set<String> imported) {
  public Reading {
    imported = Set.copyOf(imported);
  }
}
