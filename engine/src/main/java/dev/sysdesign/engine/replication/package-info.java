/**
 * Many runs, in parallel on the cores: of one system with other draws, pooled into one result or
 * paired with those of a changed system, and of many systems beside each other. The results do not
 * depend on the number of threads.
 */
package dev.sysdesign.engine.replication;
