/** Guesses what a misspelt word was meant to be. */
package dev.sysdesign.lang.spelling;
