import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of homes with a program of the name `java` in each, that says what a real one of its version says. */
export class Homes {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'sysdesign-java-'));

  /** A home with a release file, as every JDK has one. */
  withRelease(name: string, version: string): string {
    const home = this.withoutRelease(name, version);
    writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="X"\nJAVA_VERSION="${version}"\n`);
    return home;
  }

  /** A home without one, whose program has to be asked. */
  withoutRelease(name: string, version: string): string {
    return this.#home(name, `echo 'openjdk version "${version}" 2025-04-15' >&2`);
  }

  /** A home whose program fails. */
  broken(name: string): string {
    return this.#home(name, 'exit 1');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #home(name: string, script: string): string {
    const home = path.join(this.folder, name);
    const program = path.join(home, 'bin', 'java');
    mkdirSync(path.dirname(program), { recursive: true });
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    return home;
  }
}
