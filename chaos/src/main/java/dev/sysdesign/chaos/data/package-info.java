/** Caches, stores and their copies that lose, lag or lock. One final class a scenario. */
package dev.sysdesign.chaos.data;
