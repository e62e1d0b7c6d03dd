/**
 * What a chaos scenario is: its data, what it may hit, and how it turns an injection that fits into
 * interventions. The scenarios themselves stand in the packages of their categories.
 */
package dev.sysdesign.chaos.scenario;
