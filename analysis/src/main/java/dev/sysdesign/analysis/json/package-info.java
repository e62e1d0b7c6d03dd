/** An analysis as JSON: the contract of docs/reference/json.md, to which is only added. */
package dev.sysdesign.analysis.json;
