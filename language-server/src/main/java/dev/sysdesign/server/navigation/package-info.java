/**
 * Where names lead, and what happens to them: one class for each feature, with one public method.
 */
package dev.sysdesign.server.navigation;
