/** Tests of the random numbers against the laws they claim to follow. */
package dev.sysdesign.engine.random;
