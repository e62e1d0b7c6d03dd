package dev.sysdesign.server;

import dev.sysdesign.lang.SystemModels;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** The entry point of the server: the protocol over standard input and output. */
public final class Main {
  private static final String SMALL =
      "system s { client c { rate: 1rps } service a {} c -> a slo \"o\" { a.p99 < 1s } }";

  private Main() {}

  /**
   * Serves one client until it says goodbye, or is gone.
   *
   * @param arguments ignored, such as the {@code --stdio} that clients add
   */
  public static void main(String[] arguments) {
    // Nothing here needs Guice to write classes, and newer JVMs warn of how it does.
    System.setProperty("guice_bytecode_gen_option", "DISABLED");
    InputStream in = System.in;
    PrintStream out = System.out;
    // A stray line on standard output would break the protocol.
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    ProtocolLog.leaveOutLateCancellations();
    Threads threads = Threads.start();
    threads.language().execute(Main::warmUp);
    Server server = new Server(threads, System::exit);
    try {
      server.connect(in, out).startListening().get();
    } catch (InterruptedException | ExecutionException | CancellationException gone) {
      System.err.println("sysdesign: the client is gone.");
    }
    // The input ended although nobody said goodbye: the client died.
    System.exit(1);
  }

  /** Loads the language while the client is still introducing itself. */
  private static void warmUp() {
    SystemModels.lower("warm-up", SMALL);
  }
}
