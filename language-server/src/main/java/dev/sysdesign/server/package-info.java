/**
 * The language in editors, by the Language Server Protocol: the program, the protocol's two
 * services, and what the server offers. Each feature is a class of its own in a package below; the
 * classes here only connect them to the protocol.
 */
package dev.sysdesign.server;
