package dev.sysdesign.cli.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both jars name each work of others that is in them, with its licence, its own notices, and as a
 * part of the SBOM.
 */
class NoticesTest {

  private static final String COMMAND = "target/sysdesign.jar";
  private static final String SERVER = "../language-server/target/sysdesign-language-server.jar";

  @ParameterizedTest
  @ValueSource(strings = {COMMAND, SERVER})
  void everyBundledArtifactHasAnEntryItsOwnNoticesAndAPlaceInTheSbom(String path)
      throws IOException {
    try (JarFile jar = new JarFile(Path.of(path).toFile())) {
      String notices = text(jar, "META-INF/THIRD-PARTY-NOTICES.txt");
      List<String> sbom = components(jar);
      List<Artifact> bundled =
          Artifact.onClassPath().stream().filter(artifact -> artifact.isIn(jar)).toList();
      assertTrue(bundled.size() > 25, "only " + bundled + " are told to be in the jar");
      List<String> missing = new ArrayList<>();
      for (Artifact artifact : bundled) {
        String coordinates = artifact.name() + " " + artifact.version();
        if (!notices.contains(":" + coordinates + " (")) {
          missing.add(coordinates + " in THIRD-PARTY-NOTICES.txt");
        }
        if (!sbom.contains(coordinates)) {
          missing.add(coordinates + " in the SBOM");
        }
        String folder = "META-INF/notices/" + artifact.name() + "-" + artifact.version() + "-jar/";
        artifact.notices().stream()
            .filter(file -> jar.getEntry(folder + file) == null)
            .forEach(file -> missing.add(folder + file));
      }
      assertEquals(List.of(), missing);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMAND, SERVER})
  void theSbomNamesNothingThatIsNotBundled(String path) throws IOException {
    try (JarFile jar = new JarFile(Path.of(path).toFile())) {
      List<String> withClasses =
          Artifact.onClassPath().stream()
              .filter(artifact -> artifact.isIn(jar))
              .map(artifact -> artifact.name() + " " + artifact.version())
              .toList();
      List<String> others =
          components(jar).stream()
              .filter(component -> !component.startsWith("sysdesign-"))
              .filter(component -> !component.startsWith("listenablefuture "))
              .filter(component -> !withClasses.contains(component))
              .toList();
      assertEquals(List.of(), others, "listenablefuture alone is an artifact without classes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {COMMAND, SERVER})
  void theTextsOfTheLicencesAreInTheJar(String path) throws IOException {
    try (JarFile jar = new JarFile(Path.of(path).toFile())) {
      String notices = text(jar, "META-INF/THIRD-PARTY-NOTICES.txt");
      for (String phrase :
          List.of(
              "Eclipse Public License - v 2.0",
              "including a copy of this Agreement, including this Exhibit A is not sufficient",
              "Version 2.0, January 2004",
              "Copyright (c) 2005-2008 Terence Parr")) {
        assertTrue(
            notices.replaceAll("\\s+", " ").contains(phrase.replaceAll("\\s+", " ")), phrase);
      }
      assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
    }
  }

  private static List<String> components(JarFile jar) throws IOException {
    JsonNode sbom = new ObjectMapper().readTree(text(jar, "META-INF/sbom/application.cdx.json"));
    assertEquals("CycloneDX", sbom.path("bomFormat").asText());
    return StreamSupport.stream(sbom.path("components").spliterator(), false)
        .map(part -> part.path("name").asText() + " " + part.path("version").asText())
        .toList();
  }

  private static String text(JarFile jar, String entry) throws IOException {
    assertTrue(jar.getEntry(entry) != null, () -> jar.getName() + " has no " + entry);
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
