/** Tests of many runs of one system. */
package dev.sysdesign.engine.replication;
