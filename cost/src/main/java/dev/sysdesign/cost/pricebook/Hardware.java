package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an instance type is made of, as far as the price file says.
 *
 * @param vcpu virtual CPUs
 * @param memoryGiB memory in GiB
 * @param burstableBaseline share of each vCPU (0 to 1) that a burstable type may use without
 *     spending credits; empty where the type is not burstable
 */
public record Hardware(
    Optional<Integer> vcpu,
    Optional<BigDecimal> memoryGiB,
    Optional<BigDecimal> burstableBaseline) {}
