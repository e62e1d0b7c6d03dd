package dev.sysdesign.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code sysdesign --version} says: its own version and that of the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "sysdesign " + Objects.requireNonNullElse(own, "from class files"),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }
}
