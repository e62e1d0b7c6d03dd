package dev.sysdesign.lang.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which component type stands for a product that people name in its place. */
final class OtherTools {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("lambda", "function"),
          Map.entry("redis", "cache"),
          Map.entry("memcached", "cache"),
          Map.entry("elasticache", "cache"),
          Map.entry("postgres", "database"),
          Map.entry("postgresql", "database"),
          Map.entry("mysql", "database"),
          Map.entry("rds", "database"),
          Map.entry("aurora", "database"),
          Map.entry("dynamodb", "nosql"),
          Map.entry("cassandra", "nosql"),
          Map.entry("mongodb", "nosql"),
          Map.entry("elasticsearch", "search"),
          Map.entry("opensearch", "search"),
          Map.entry("s3", "object-store"),
          Map.entry("kafka", "stream"),
          Map.entry("kinesis", "stream"),
          Map.entry("sqs", "queue"),
          Map.entry("rabbitmq", "queue"),
          Map.entry("sns", "topic"),
          Map.entry("nginx", "load-balancer"),
          Map.entry("haproxy", "load-balancer"),
          Map.entry("envoy", "load-balancer"),
          Map.entry("alb", "load-balancer"),
          Map.entry("elb", "load-balancer"),
          Map.entry("cloudfront", "cdn"),
          Map.entry("route53", "dns"),
          Map.entry("apigateway", "gateway"),
          Map.entry("ec2", "service"),
          Map.entry("ecs", "service"),
          Map.entry("pod", "service"),
          Map.entry("server", "service"),
          Map.entry("consumer", "worker"),
          Map.entry("user", "client"),
          Map.entry("users", "client"));

  private OtherTools() {}

  static Optional<String> type(String word) {
    return Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT)));
  }
}
