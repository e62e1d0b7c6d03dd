/** Changes of a model and of its text, held against each other. */
package dev.sysdesign.lang.edit;
