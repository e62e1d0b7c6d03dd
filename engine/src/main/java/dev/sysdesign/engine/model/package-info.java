/**
 * The topology model: what a {@code .sysdesign} file says, as immutable records in base units.
 *
 * <p>Nothing here knows text positions, Xtext or prices. A model is valid in itself (records check
 * their ranges); whether names fit together is checked by the language before a model is built.
 */
package dev.sysdesign.engine.model;
