package dev.sysdesign.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.lang.Corpus;
import dev.sysdesign.lang.Parsing;
import dev.sysdesign.lang.ast.UnknownStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidCorpusTest {
  static Stream<Corpus.Sample> samples() {
    return Stream.concat(Corpus.valid().stream(), Corpus.systems().stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void parsesWithoutAnError(Corpus.Sample sample) {
    XtextResource resource = Parsing.parse(sample.text());

    assertEquals(List.of(), Parsing.syntaxErrors(resource));
    assertEquals(List.of(), leftOvers(resource));
  }

  /** What only half-typed text leaves behind. */
  private static List<Object> leftOvers(XtextResource resource) {
    List<Object> found = new ArrayList<>();
    for (EObject object : EcoreUtil2.eAllContents(resource.getContents().get(0))) {
      if (object instanceof UnknownStatement) {
        found.add(object);
      }
      for (String feature : List.of("junk", "stray", "misplaced")) {
        var reference = object.eClass().getEStructuralFeature(feature);
        if (reference != null) {
          found.addAll((List<?>) object.eGet(reference));
        }
      }
      var closed = object.eClass().getEStructuralFeature("closed");
      if (closed != null && !isClosed(object)) {
        found.add("unclosed " + object);
      }
    }
    return found;
  }

  private static boolean isClosed(EObject object) {
    boolean plainStep = object instanceof dev.sysdesign.lang.ast.Step step && !step.isParallel();
    return plainStep || (boolean) object.eGet(object.eClass().getEStructuralFeature("closed"));
  }
}
