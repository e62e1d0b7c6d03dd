package dev.sysdesign.cost.bill;

/**
 * Something that a user should mend so that the bill is whole; the bill stands beside it.
 *
 * @param code stable kebab-case code
 * @param subject whose
 * @param message one sentence: what is wrong, what was found, what is allowed
 */
public record BillProblem(String code, Subject subject, String message) {}
