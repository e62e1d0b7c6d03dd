/** Tests of what is drawn. */
package dev.sysdesign.engine.kernel.draw;
