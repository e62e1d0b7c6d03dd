/** Results as comma-separated values (RFC 4180): a row for each subject or variant. */
package dev.sysdesign.analysis.csv;
