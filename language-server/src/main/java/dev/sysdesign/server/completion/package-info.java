/**
 * What may be typed at a place: one class for each kind of place, all of them reading the catalogs
 * and the text's names.
 */
package dev.sysdesign.server.completion;
