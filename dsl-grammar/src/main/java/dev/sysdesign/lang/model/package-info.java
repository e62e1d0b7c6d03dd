/**
 * What the language makes of a text: the model, the problems, and where each part of the model
 * stands in the text. No syntax tree leaves here.
 */
package dev.sysdesign.lang.model;
