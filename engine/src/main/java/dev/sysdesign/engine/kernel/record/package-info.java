/**
 * What is known of every call, request, instance, node and edge while a run goes on, the fields of
 * one side by side, since an event reads and writes most of them. Knows no handler.
 */
package dev.sysdesign.engine.kernel.record;
