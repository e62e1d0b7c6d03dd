/**
 * The requests and notifications of the protocol, one small class for each feature. A handler
 * translates: a position into a place of a text, a question to the feature behind it, and the
 * answer into the protocol's shape. It computes nothing.
 */
package dev.sysdesign.server.handler;
