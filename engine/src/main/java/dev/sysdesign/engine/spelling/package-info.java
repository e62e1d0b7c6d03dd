/** Guesses what a misspelt word was meant to be. */
package dev.sysdesign.engine.spelling;
