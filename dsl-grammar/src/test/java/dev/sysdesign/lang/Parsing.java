package dev.sysdesign.lang;

import com.google.inject.Injector;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.tree.SourceUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Parses texts as the language does, one resource each. */
public final class Parsing {
  private static final Injector INJECTOR =
      new SysDesignStandaloneSetup().createInjectorAndDoEMFRegistration();

  private Parsing() {}

  /** The resource of a text, linked lazily. */
  public static XtextResource parse(String text) {
    XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
    XtextResource resource =
        (XtextResource) set.createResource(URI.createURI("memory:/test.sysdesign"));
    try {
      resource.load(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return resource;
  }

  /** The syntax tree of a text. */
  public static SourceFile file(String text) {
    return (SourceFile) parse(text).getContents().get(0);
  }

  /** The parsed file of a text. */
  public static SourceUnit unit(String text) {
    XtextResource resource = parse(text);
    return new SourceUnit(
        "test.sysdesign",
        (SourceFile) resource.getContents().get(0),
        (ICompositeNode) resource.getParseResult().getRootNode());
  }

  /** All words that the grammar knows as keywords, sorted. */
  public static List<String> keywords() {
    return GrammarUtil.getAllKeywords(INJECTOR.getInstance(IGrammarAccess.class).getGrammar())
        .stream()
        .filter(word -> Character.isLetter(word.charAt(0)))
        .sorted()
        .toList();
  }

  /** What the parser itself, before any rule, finds wrong. */
  public static List<String> syntaxErrors(XtextResource resource) {
    return StreamSupport.stream(resource.getParseResult().getSyntaxErrors().spliterator(), false)
        .map(INode::getSyntaxErrorMessage)
        .map(SyntaxErrorMessage::getMessage)
        .toList();
  }
}
