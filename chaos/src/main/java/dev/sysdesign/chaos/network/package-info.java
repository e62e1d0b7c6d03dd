/** Messages that are late, lost or cut off. One final class a scenario. */
package dev.sysdesign.chaos.network;
