/** What Xtext's parser does with wrong text: messages for people, and values that never fail. */
package dev.sysdesign.lang.syntax;
