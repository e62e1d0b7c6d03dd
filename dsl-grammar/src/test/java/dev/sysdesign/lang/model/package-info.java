/** The source map, held against the texts that it leads to. */
package dev.sysdesign.lang.model;
