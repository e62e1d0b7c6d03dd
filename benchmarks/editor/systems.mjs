/** The systems that are edited: a small one for the start, wide ones of any size, and a busy one of 12 components. */

export const SMALL = `system small {
    client users { rate: 10rps }
    service web { serviceTime: 2ms }
    users -> web
    simulate { duration: 1s, warmup: 0s }
}
`;

/** So many components: clients that call gateways of services, each with a cache and a database behind it. */
export function wide(components) {
  const lines = ['system wide {', '    client users { rate: 1krps }', '    load-balancer lb {}'];
  const edges = ['    users -> lb -> web0'];
  const services = Math.floor((components - 2) / 3);
  for (let i = 0; i < services; i += 1) {
    lines.push(
      `    service web${i} "Web ${i}" { instances: 4, concurrency: 32, serviceTime: lognormal(3ms, p99: 10ms) }`,
      `    cache cache${i} { hitRatio: 90%, serviceTime: 500us }`,
      `    database db${i} { connections: 32, readTime: exponential(2ms), instance: db.r6g.large }`,
    );
    edges.push(`    web${i} -> cache${i} -> db${i} { timeout: 1s }`);
    if (i > 0) edges.push(`    web${Math.floor((i - 1) / 4)} -> web${i} [5%]`);
  }
  const rest = components - 2 - 3 * services;
  for (let i = 0; i < rest; i += 1) lines.push(`    service spare${i} {}`);
  return [...lines, '', ...edges, '', '    simulate { duration: 1s, warmup: 0s }', '}', ''].join('\n');
}

/** 12 components under 10,000 requests a second for a minute. */
export const BUSY = `system busy {
    client users { rate: 10krps }
    load-balancer lb {}
    service web { instances: 8, concurrency: 64, serviceTime: exponential(2ms) }
    service finder { instances: 4, concurrency: 64, serviceTime: exponential(3ms) }
    service orders { instances: 4, concurrency: 64, serviceTime: exponential(3ms) }
    service stock { instances: 2, concurrency: 64, serviceTime: exponential(2ms) }
    service prices { instances: 2, concurrency: 64, serviceTime: exponential(1ms) }
    cache pages { hitRatio: 80%, serviceTime: 500us }
    cache items { hitRatio: 90%, serviceTime: 500us }
    database catalog { connections: 64, readTime: exponential(2ms), instance: db.r6g.xlarge }
    database ledger { connections: 64, readTime: exponential(2ms), instance: db.r6g.xlarge }
    database stocks { connections: 64, readTime: exponential(2ms), instance: db.r6g.large }

    users -> lb -> web
    web -> pages -> finder [60%]
    web -> orders [20%]
    finder -> items -> catalog
    orders -> ledger
    orders -> stock -> stocks
    orders -> prices

    slo "fast" { users.p99 < 200ms }
    simulate { duration: 60s, seed: 1 }
}
`;
