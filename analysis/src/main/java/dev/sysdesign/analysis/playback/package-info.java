/** Single requests, looked at hop by hop. */
package dev.sysdesign.analysis.playback;
