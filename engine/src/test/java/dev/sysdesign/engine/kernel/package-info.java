/** Tests of the hot loop's parts, each against a simple reference. */
package dev.sysdesign.engine.kernel;
