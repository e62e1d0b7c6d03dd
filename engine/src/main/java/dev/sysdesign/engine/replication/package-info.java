/**
 * Many runs of one system with other draws: in parallel on the cores, pooled into one result, and
 * paired with those of a changed system. The results do not depend on the number of threads.
 */
package dev.sysdesign.engine.replication;
