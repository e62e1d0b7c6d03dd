/** The client as the server sees it: what it can do, and what it is told. */
package dev.sysdesign.server.client;
