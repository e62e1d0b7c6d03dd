/** The picture of a text's system for a panel beside the text. */
package dev.sysdesign.server.picture;
