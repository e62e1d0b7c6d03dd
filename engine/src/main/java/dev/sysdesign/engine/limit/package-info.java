/**
 * The one detector of limits: what a system can run out of, how full each limit is and why, and at
 * which load it is full. Results of a run and formulas go in, limits come out; a run wins over the
 * formulas. Reports, warnings, hints, pictures, sweeps and comparisons all ask it.
 */
package dev.sysdesign.engine.limit;
