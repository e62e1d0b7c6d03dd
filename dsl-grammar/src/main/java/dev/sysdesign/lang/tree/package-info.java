/**
 * The syntax tree and its text: where a part of it stands, what a reference is called, what comment
 * documents it, and the collection of problems found in it.
 */
package dev.sysdesign.lang.tree;
