/**
 * Changes of a model: what is set, taken away, added, removed, renamed or moved, each with what it
 * is called for people, what is refused, and its inverse.
 *
 * <p>A quick fix, a mitigation, a variant of a sweep and a hand that drags a component are all of
 * these. Nothing here knows the text; the language turns the same change into an edit of the text,
 * and reading that text gives the same model.
 *
 * <pre>{@code
 * ModelEdit edit =
 *     new ValueEdit.Set(
 *         new Owner.OfComponent("app"),
 *         "instances",
 *         Expression.of(new Value.Quantity(8, Dimension.COUNT)));
 * Outcome outcome = Edits.apply(edit, topology, Vocabulary.ENGINE);
 * if (outcome instanceof Outcome.Applied applied) {
 *   Topology before = ...; // Edits.apply(applied.inverse(), applied.topology(), ...) gives it back
 * }
 * }</pre>
 */
package dev.sysdesign.engine.model.edit;
