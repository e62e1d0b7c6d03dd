/**
 * What a cursor points at, explained: one participant for each source of knowledge, each of which
 * adds a section or none.
 */
package dev.sysdesign.server.hover;
