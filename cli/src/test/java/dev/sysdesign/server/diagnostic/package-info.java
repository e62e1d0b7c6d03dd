/** What the tests of all rules have to ask of the server. */
package dev.sysdesign.server.diagnostic;
