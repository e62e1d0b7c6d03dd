package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Calls that are wrong, or ask for help. */
final class CallsTest {
  @Test
  void showsHelpOnStandardOutput() {
    Call help = Call.of("--help");

    assertEquals(0, help.code());
    assertTrue(help.out().contains("simulate"), help.out());
    assertTrue(help.out().contains("130"), help.out());
    assertEquals("", help.err());
  }

  @Test
  void showsTheHelpOfACommandInEveryUsualWay() {
    String help = Call.of("simulate", "--help").out();

    assertTrue(help.contains("--scenario=NAME"), help);
    assertEquals(help, Call.of("help", "simulate").out());
  }

  @Test
  void saysItsVersion() {
    Call version = Call.of("--version");

    assertEquals(0, version.code());
    assertTrue(version.out().startsWith("sysdesign "), version.out());
  }

  @Test
  void namesTheCommandThatWasProbablyMeant() {
    Call call = Call.of("simulte", "x.sysdesign");

    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: unknown-argument: There is no command or argument 'simulte'. "
            + "Did you mean 'simulate'?\n",
        call.err());
  }

  @Test
  void namesTheOptionThatWasProbablyMeant() {
    Call call = Call.of("simulate", "x.sysdesign", "--scenaro", "x");

    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: unknown-option: There is no option '--scenaro'. Did you mean '--scenario'?\n",
        call.err());
  }

  @Test
  void saysThatTheFileIsMissing() {
    Call call = Call.of("simulate");

    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: missing-argument: 'FILE' is missing. "
            + "'sysdesign simulate --help' shows what is allowed.\n",
        call.err());
  }

  @Test
  void saysWhatASettingLooksLike() {
    Call call = Call.of("simulate", "x.sysdesign", "--set", "peak");

    assertEquals(2, call.code());
    assertTrue(call.err().startsWith("sysdesign: wrong-call: "), call.err());
    assertTrue(call.err().contains("NAME=VALUE"), call.err());
  }
}
