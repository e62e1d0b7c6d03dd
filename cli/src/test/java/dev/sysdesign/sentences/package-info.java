/** Every sentence that is printed, read back and held against the results that it is about. */
package dev.sysdesign.sentences;
