/** Load that grows, and consumers that cannot keep up. One final class a scenario. */
package dev.sysdesign.chaos.traffic;
