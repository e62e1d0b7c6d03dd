/** Machines that die, slow down or run out. One final class a scenario. */
package dev.sysdesign.chaos.infrastructure;
