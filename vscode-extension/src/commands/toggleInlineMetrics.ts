import { settings } from '../settings';
import type { Command } from './command';
import { COMMANDS } from './ids';

/** Shows or hides the numbers in the text; the hints themselves follow the setting. */
export const toggleInlineMetrics: Command = {
  id: COMMANDS.toggleInlineMetrics,
  run: () => settings.setInlineMetrics(!settings.inlineMetrics()),
};
