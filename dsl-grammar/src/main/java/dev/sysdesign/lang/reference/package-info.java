/** What every word of the catalogs means, to be looked up by the word. */
package dev.sysdesign.lang.reference;
