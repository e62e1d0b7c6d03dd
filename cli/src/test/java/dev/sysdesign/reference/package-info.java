/** The pages of the reference that are written from the catalogs. */
package dev.sysdesign.reference;
