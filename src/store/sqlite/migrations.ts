import type { Migration } from './migrate.js'

/** `k_` holds what is current, `p_` the versions that were superseded. Small columns stand before the value. */
const kind = (name: string, keepsPast: boolean, fields: string[], pairs: [string, string][] = []): string => {
  const columns = fields.map((f) => `f_${f}, `).join('')
  const singles = fields.map((f) => `CREATE INDEX k_${name}_${f} ON k_${name} (f_${f}, id);`)
  const doubles = pairs.map(([a, b]) => `CREATE INDEX k_${name}_${a}_${b} ON k_${name} (f_${a}, f_${b}, id);`)
  const past = `
    CREATE TABLE p_${name} (
      id TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER NOT NULL, known_at TEXT NOT NULL, until TEXT NOT NULL,
      tags TEXT, ${columns} value TEXT NOT NULL, PRIMARY KEY (id, version));
    CREATE INDEX p_${name}_until ON p_${name} (until);`
  return `
    CREATE TABLE k_${name} (
      id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, seq INTEGER NOT NULL, known_at TEXT NOT NULL,
      tags TEXT, ${columns} value TEXT NOT NULL);
    ${singles.join('\n')} ${doubles.join('\n')} ${keepsPast ? past : ''}`
}

export const STORE_MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'kinds, steps, outbox, changes, market',
    sql: `
      ${kind(
        'article',
        true,
        ['sourceId', 'state', 'canonicalUrl', 'contentHash', 'publishedAt', 'firstSeenAt'],
        [
          ['state', 'firstSeenAt'],
          ['sourceId', 'firstSeenAt'],
        ],
      )}
      ${kind('analysis', true, ['articleId', 'contentHash'])}
      ${kind(
        'story',
        true,
        ['state', 'firstSeenAt', 'updatedAt', 'redirectTo', 'follows'],
        [
          ['state', 'updatedAt'],
          ['state', 'firstSeenAt'],
        ],
      )}
      ${kind('market', true, ['storyId'])}
      ${kind('reaction', true, ['storyId', 'symbol'])}
      ${kind('score', true, ['storyId', 'audience', 'importance', 'credibility'], [['audience', 'importance']])}
      ${kind('brief', true, ['storyId', 'audience'])}
      ${kind('delivery', false, ['channelId', 'storyId', 'state', 'createdAt'], [['state', 'createdAt']])}
      ${kind('health', false, ['status', 'nextTryAt'])}
      ${kind('search', false, [])}
      ${kind('meta', false, [])}

      -- Values of fields with several values: now, and ever (for questions about the past).
      CREATE TABLE tag (kind TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
        PRIMARY KEY (kind, field, value, id)) WITHOUT ROWID;
      CREATE TABLE tag_past (kind TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
        PRIMARY KEY (kind, field, value, id)) WITHOUT ROWID;

      -- Steps done, by the first 16 bytes of their key's hash, with the change number they ended at.
      CREATE TABLE step (key BLOB NOT NULL PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE fence (job_key TEXT NOT NULL PRIMARY KEY, token INTEGER NOT NULL) WITHOUT ROWID;
      CREATE INDEX fence_token ON fence (token);
      CREATE TABLE counter (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
      INSERT INTO counter (name, value) VALUES ('seq', 0), ('fence', 0);
      CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, job TEXT NOT NULL);
      CREATE TABLE change (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, known_at TEXT NOT NULL);

      -- known_at in milliseconds: the tables are long and the number is a third of the text.
      CREATE TABLE bar (symbol TEXT NOT NULL, day TEXT NOT NULL, revision INTEGER NOT NULL, known_at INTEGER NOT NULL,
        open REAL NOT NULL, high REAL NOT NULL, low REAL NOT NULL, close REAL NOT NULL, volume REAL, adj_close REAL,
        provider TEXT NOT NULL, PRIMARY KEY (symbol, day, revision)) WITHOUT ROWID;
      CREATE TABLE fact (series TEXT NOT NULL, valid_at TEXT NOT NULL, revision INTEGER NOT NULL, known_at INTEGER NOT NULL,
        assumed INTEGER NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL, provider TEXT NOT NULL,
        PRIMARY KEY (series, valid_at, revision)) WITHOUT ROWID;
    `,
  },
  {
    number: 2,
    name: 'search',
    sql: `
      -- One row a story ever indexed; attrs is null once it is gone. touched grows with every change, so that each
      -- process can bring its catalogue up to date.
      CREATE TABLE search_doc (ord INTEGER PRIMARY KEY AUTOINCREMENT, story_id TEXT NOT NULL UNIQUE, touched INTEGER NOT NULL, attrs TEXT);
      CREATE INDEX search_doc_touched ON search_doc (touched);
      INSERT INTO counter (name, value) VALUES ('touched', 0);
      -- Tokens come folded and stemmed from the search room: this tokeniser only cuts at spaces.
      CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '.&'");
    `,
  },
  {
    number: 3,
    name: 'saved searches',
    sql: kind('saved', false, ['owner', 'createdAt']),
  },
  {
    number: 4,
    name: 'people, sessions, audit',
    sql: `
      ${kind('person', false, ['role'])}
      ${kind('session', false, ['personId', 'endsAt'])}
      ${kind(
        'audit',
        false,
        ['at', 'who', 'on'],
        [
          ['who', 'at'],
          ['on', 'at'],
        ],
      )}
    `,
  },
  {
    number: 5,
    name: 'deliveries by when they were sent',
    sql: `
      ALTER TABLE k_delivery ADD COLUMN f_sentAt;
      UPDATE k_delivery SET f_sentAt = json_extract(value, '$.sentAt');
      CREATE INDEX k_delivery_sentAt ON k_delivery (f_sentAt, id);
      CREATE INDEX k_delivery_channelId_sentAt ON k_delivery (f_channelId, f_sentAt, id);
      CREATE INDEX k_delivery_channelId_state ON k_delivery (f_channelId, f_state, id);
    `,
  },
  {
    number: 6,
    name: 'editions, what is typed, claims, flags, amendments, judgements',
    sql: `
      ${kind('edition', true, ['storyId', 'audience', 'state'])}
      ${kind('working', false, ['editionId', 'by'])}
      ${kind('claim', false, [])}
      ${kind('flag', false, [])}
      ${kind('amendment', false, ['storyId', 'at'])}
      ${kind(
        'judgement',
        false,
        ['storyId', 'audience', 'at'],
        [
          ['audience', 'at'],
          ['storyId', 'at'],
        ],
      )}
    `,
  },
  {
    number: 7,
    name: 'keys of programs',
    sql: kind('apiKey', false, []),
  },
  {
    number: 8,
    name: 'a number that grows with the bars',
    sql: "INSERT INTO counter (name, value) VALUES ('bars', 0);",
  },
  {
    number: 9,
    name: 'beginnings of words',
    // Without an index of its own a beginning of two or three letters is joined out of the places of thousands of words. An index that
    // keeps no texts cannot be made anew from itself, so it is filled from the documents.
    sql: `
      DROP TABLE search_text;
      CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='', contentless_delete=1, prefix='2 3', tokenize="ascii tokenchars '.&'");
      INSERT INTO search_text (rowid, title, body)
        SELECT d.ord,
          coalesce((SELECT group_concat(value, ' ' ORDER BY key) FROM json_each(k.value, '$.titleTokens') WHERE key < 20000), ''),
          coalesce((SELECT group_concat(value, ' ' ORDER BY key) FROM json_each(k.value, '$.bodyTokens') WHERE key < 20000), '')
        FROM search_doc d JOIN k_search k ON k.id = d.story_id WHERE d.attrs IS NOT NULL ORDER BY d.ord;
    `,
  },
]
