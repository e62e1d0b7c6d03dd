/**
 * What is known of each text: one immutable state, replaced as a whole, so that nobody ever sees
 * the numbers of one text beside another. It goes as one when the text is closed.
 */
package dev.sysdesign.server.state;
