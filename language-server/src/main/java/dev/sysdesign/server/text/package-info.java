/**
 * Features that show or order the text as it stands, wherever its names lead: outline, folding,
 * colours and layout; one class each, with one public method.
 */
package dev.sysdesign.server.text;
