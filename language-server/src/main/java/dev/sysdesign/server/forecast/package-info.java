/** What formulas say of texts as they stand, before any run and while they are typed. */
package dev.sysdesign.server.forecast;
