package dev.sysdesign.lang;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import dev.sysdesign.lang.parser.SysDesignLexer;
import dev.sysdesign.lang.parser.antlr.internal.InternalSysDesignLexer;
import dev.sysdesign.lang.syntax.SyntaxErrorMessages;
import dev.sysdesign.lang.syntax.TolerantValueConverters;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;

/** What the language puts in the place of Xtext's own services. */
public class SysDesignRuntimeModule extends AbstractSysDesignRuntimeModule {
  @Override
  public Class<? extends Lexer> bindLexer() {
    return SysDesignLexer.class;
  }

  @Override
  public Provider<? extends InternalSysDesignLexer> provideInternalSysDesignLexer() {
    return LexerProvider.create(SysDesignLexer.class);
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return TolerantValueConverters.class;
  }

  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxErrorMessages.class;
  }

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerBindings.RUNTIME))
        .to(SysDesignLexer.class);
  }
}
