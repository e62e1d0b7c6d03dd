package dev.sysdesign.diagram;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.model.Guard;
import java.util.List;
import java.util.Random;

/** Systems that nobody would build; the same number gives the same one. */
public final class RandomDraft {
  private static final List<String> REGIONS = List.of("us-east-1", "eu-west-1");
  private static final List<String> TEAMS = List.of("Payments", "Search & find", "<Team>");

  private RandomDraft() {}

  /** One of up to {@code most} components. */
  public static Draft of(int seed, int most) {
    Random random = new Random(seed);
    Draft draft = new Draft("Random " + seed);
    int components = 1 + random.nextInt(most);
    for (int i = 0; i < components; i++) {
      place(draft, random);
      List<ComponentType> types = ComponentCatalog.all();
      String type = types.get(random.nextInt(types.size())).spec().name();
      draft.with(type, "c" + i, "title ".repeat(random.nextInt(4)).strip());
      if (random.nextBoolean()) {
        draft.load("c" + i, 1 + random.nextInt(20), random.nextDouble());
      }
    }
    int edges = random.nextInt(2 * components);
    for (int i = 0; i < edges; i++) {
      String from = "c" + random.nextInt(components);
      String to = "c" + random.nextInt(components);
      if (random.nextInt(3) == 0) {
        draft.callsFor(from, to, new Guard.OfShare(random.nextInt(100) / 100.0));
      } else if (random.nextInt(3) == 0) {
        draft.handsOver(from, to);
      } else {
        draft.calls(from, to);
      }
      if (random.nextBoolean()) {
        draft.saw(1 + random.nextInt(10_000), random.nextInt(500), random.nextInt(2));
      }
    }
    return draft;
  }

  private static void place(Draft draft, Random random) {
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    switch (random.nextInt(3)) {
      case 0 -> draft.in(region);
      case 1 -> draft.in(region, region + "a");
      default -> draft.in(region, region + "a", region + "b");
    }
    switch (random.nextInt(3)) {
      case 0 -> draft.grouped();
      case 1 -> draft.grouped(TEAMS.get(random.nextInt(TEAMS.size())));
      default -> draft.grouped(TEAMS.get(0), TEAMS.get(1 + random.nextInt(2)));
    }
  }
}
