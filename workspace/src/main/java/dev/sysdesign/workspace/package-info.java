/** Files to models: the only reader of disk. */
package dev.sysdesign.workspace;
