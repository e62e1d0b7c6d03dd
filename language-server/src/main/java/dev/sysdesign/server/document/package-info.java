/** Open texts: immutable states of them, and how an edit makes the next one. */
package dev.sysdesign.server.document;
