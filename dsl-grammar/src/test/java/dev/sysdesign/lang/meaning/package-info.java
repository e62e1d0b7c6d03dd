/** Tests of what can be wrong with a model as a whole. */
package dev.sysdesign.lang.meaning;
