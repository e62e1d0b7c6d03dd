/** How wide a text will be, said without looking at any font, so that it is the same everywhere. */
package dev.sysdesign.diagram.text;
