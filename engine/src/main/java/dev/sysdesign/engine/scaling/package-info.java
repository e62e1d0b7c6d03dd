/** What autoscaling came to in a run: of which number of instances an average month is. */
package dev.sysdesign.engine.scaling;
