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

/** Where a part of the picture is declared, in this text or in one that it imports; both numbers count from 0. */
export interface DiagramPlace {
  readonly id: string;
  readonly uri: string;
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

/** Client to server: the scenarios that a text declares, in the order of the text. */
export const scenarios = new RequestType<DocumentParams, readonly ScenarioOfText[], void>(
  'sysdesign/scenarios',
);

/** A scenario by its name, with what people call it. */
export interface ScenarioOfText {
  readonly name: string;
  readonly title: string;
}

/**
 * Client to server: simulates the text as it stands, saved or not, where wanted under a scenario. The hints show what
 * comes of it, too. Null where there is nothing to simulate.
 */
export const run = new RequestType<RunParams, RunResult | null, void>('sysdesign/run');

export interface RunParams extends DocumentParams {
  readonly scenario?: string;
}

/** What the command line would print. */
export interface RunResult {
  readonly report: string;
}
