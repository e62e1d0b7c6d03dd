/** The commands as package.json and the server's lens name them. */
export const COMMANDS = {
  runSimulation: 'sysdesign.runSimulation',
  runScenario: 'sysdesign.runScenario',
  toggleInlineMetrics: 'sysdesign.toggleInlineMetrics',
  restartServer: 'sysdesign.restartServer',
  showLog: 'sysdesign.showLog',
  showDiagram: 'sysdesign.showDiagram',
} as const;
