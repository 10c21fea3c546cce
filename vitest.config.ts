import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // processes, not threads: lmdb is a native module, and a crash in one file must not take the others down
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
