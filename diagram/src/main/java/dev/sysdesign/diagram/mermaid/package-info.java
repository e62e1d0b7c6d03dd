/** A picture as the text of a Mermaid flowchart, which code hosts and wikis draw themselves. */
package dev.sysdesign.diagram.mermaid;
