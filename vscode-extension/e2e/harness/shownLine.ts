/** A line of the text as the screen shows it. */
export interface ShownLine {
  /** Counts from 1, as in the margin. */
  readonly number: number;
  /** What stands in the file. */
  readonly text: string;
  /** What the editor added to it, in the order of the line. */
  readonly hints: readonly string[];
}
