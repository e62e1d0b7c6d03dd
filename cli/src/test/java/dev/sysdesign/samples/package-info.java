/** What the samples promise their readers, held against what they do. */
package dev.sysdesign.samples;
