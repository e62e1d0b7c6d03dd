/**
 * The language for those who write it, as data: each construct with what it means and an example
 * that a test runs. The page of the language is made of these and of the catalogs.
 */
package dev.sysdesign.lang.guide;
