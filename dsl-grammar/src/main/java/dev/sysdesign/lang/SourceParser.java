package dev.sysdesign.lang;

import com.google.inject.Injector;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.tree.SourceUnit;
import java.io.StringReader;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** Parses texts; whatever the text is, there is a tree. Safe to use from several threads. */
public final class SourceParser {
  private static final class Language {
    static final Injector INJECTOR =
        new SysDesignStandaloneSetup().createInjectorAndDoEMFRegistration();
  }

  private SourceParser() {}

  /**
   * The syntax tree of a text.
   *
   * @param file the name that problems carry
   */
  public static SourceUnit parse(String file, String text) {
    IParser parser = Language.INJECTOR.getInstance(IParser.class);
    IParseResult result = parser.parse(new StringReader(text));
    ICompositeNode root = result.getRootNode();
    return new SourceUnit(file, (SourceFile) result.getRootASTElement(), root);
  }
}
