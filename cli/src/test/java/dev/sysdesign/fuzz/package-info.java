/** Every place of the language with every kind of value: a problem or a model that runs. */
package dev.sysdesign.fuzz;
