package dev.sysdesign.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code sysdesign --version} says: its own version and that of the Java it runs on. */
final class Version implements IVersionProvider {
  /** The version of sysdesign. */
  static String own() {
    String own = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(own, "from class files");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "sysdesign " + own(),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }
}
