/** Files that hold what is expected. */
package dev.sysdesign.golden;
