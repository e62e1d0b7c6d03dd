/**
 * Features that need no more than the shape of a text and its names: one class each, with one
 * public method.
 */
package dev.sysdesign.server.navigation;
