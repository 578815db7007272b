import type { Migration } from '../../store/sqlite/migrate.js'

export const QUEUE_MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'jobs, done keys, schedules',
    sql: `
      CREATE TABLE job (
        queue TEXT NOT NULL, key TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'dead')),
        run_at TEXT NOT NULL, priority INTEGER NOT NULL, max_attempts INTEGER NOT NULL,
        failures INTEGER NOT NULL DEFAULT 0, takeovers INTEGER NOT NULL DEFAULT 0,
        token TEXT, lease_until INTEGER, worker TEXT,
        error_code TEXT, error_message TEXT, died_at TEXT,
        payload TEXT NOT NULL,
        PRIMARY KEY (queue, key));
      CREATE INDEX job_order ON job (queue, priority, run_at, key) WHERE state = 'waiting';
      CREATE INDEX job_due ON job (run_at) WHERE state = 'waiting';
      CREATE INDEX job_queue_due ON job (queue, run_at) WHERE state = 'waiting';
      CREATE INDEX job_leased ON job (queue, lease_until) WHERE state = 'leased';
      CREATE INDEX job_dead ON job (queue, died_at) WHERE state = 'dead';

      -- Keys of finished jobs, so that the same job is not done again; the oldest are forgotten first.
      CREATE TABLE done_job (n INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, key TEXT NOT NULL);
      CREATE UNIQUE INDEX done_job_key ON done_job (queue, key);

      CREATE TABLE schedule (
        key TEXT NOT NULL PRIMARY KEY, queue TEXT NOT NULL, payload TEXT NOT NULL,
        every_ms INTEGER, cron TEXT, next_at TEXT NOT NULL) WITHOUT ROWID;
      CREATE INDEX schedule_due ON schedule (next_at);
    `,
  },
  {
    number: 2,
    name: 'rates of queues',
    sql: 'CREATE TABLE rate (queue TEXT NOT NULL PRIMARY KEY, tokens REAL NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;',
  },
  {
    number: 3,
    name: 'when jobs were planned',
    sql: 'ALTER TABLE job ADD COLUMN planned_at TEXT;',
  },
]
