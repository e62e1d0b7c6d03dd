package dev.sysdesign.lang;

/** Registers the language with EMF where no Eclipse platform runs. */
public class SysDesignStandaloneSetup extends SysDesignStandaloneSetupGenerated {}
