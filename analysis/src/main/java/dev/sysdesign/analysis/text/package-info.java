/** An analysis as text for people: tables of at most 100 columns and a paragraph. */
package dev.sysdesign.analysis.text;
