import data from './catalog.json';

/** The words of the language, as the Java build writes them from its catalogs into catalog.json. */
export interface Catalog {
  readonly statements: readonly string[];
  readonly contextual: readonly string[];
  readonly units: readonly string[];
  readonly functions: readonly string[];
  readonly values: readonly string[];
  readonly metrics: readonly string[];
  readonly types: readonly ComponentType[];
  readonly chaos: readonly ChaosScenario[];
}

/** A parameter of a type or a scenario, with values that may stand after it, its default first. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly examples: readonly string[];
}

/** A component type. */
export interface ComponentType {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

/** A chaos scenario. */
export interface ChaosScenario extends ComponentType {
  readonly oneShot: boolean;
}

export const catalog: Catalog = data;
