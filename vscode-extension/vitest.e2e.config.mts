import { defineConfig } from 'vitest/config';

/** Tests in real editors: one after the other, and in no hurry. */
export default defineConfig({
  test: {
    include: ['e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    bail: 3,
  },
});
