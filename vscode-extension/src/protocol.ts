/**
 * What the extension and the server say to each other beside the standard protocol. Everything else, from diagnostics to
 * inlay hints, is the Language Server Protocol's own.
 */
import { NotificationType, RequestType } from 'vscode-languageclient/node';

/** The document that a request is about. */
export interface DocumentParams {
  readonly uri: string;
}

/** Client to server: the topology of a document's system as a picture; null where the document has no system. */
export const diagram = new RequestType<DocumentParams, DiagramResult | null, void>(
  'sysdesign/diagram',
);

/** A picture whose parts carry, as `data-id`, the names of places in the text. */
export interface DiagramResult {
  readonly svg: string;
  /** The style sheet of the picture, which the page's policy does not let in as part of it. */
  readonly css: string;
  readonly places: readonly DiagramPlace[];
}

/** Where a part of the picture is declared; both count from 0. */
export interface DiagramPlace {
  readonly id: string;
  readonly line: number;
  readonly character: number;
}

/** Server to client: the results of a document's system are others now. */
export const analysisChanged = new NotificationType<AnalysisChangedParams>(
  'sysdesign/analysisChanged',
);

/** The document whose results changed, and how far its analysis is. */
export interface AnalysisChangedParams extends DocumentParams {
  readonly state: 'running' | 'preliminary' | 'final' | 'failed';
  /** One sentence for people, such as how many events were simulated, or why it failed. */
  readonly message: string;
}

/** Commands that the server executes; the client makes them known to the editor on the server's behalf. */
export const SERVER_COMMANDS = {
  /** Analyses the text as it stands, saved or not: its URI. */
  run: 'sysdesign.run',
  /** Does so under a scenario: its URI, and the scenario's name where it is chosen already. */
  runScenario: 'sysdesign.runScenario',
} as const;
