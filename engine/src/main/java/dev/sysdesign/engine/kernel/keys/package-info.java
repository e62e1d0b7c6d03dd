/** The contents of caches: keys with their ages, and which of them goes first. */
package dev.sysdesign.engine.kernel.keys;
