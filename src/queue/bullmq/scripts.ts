import type { Redis } from 'ioredis'

/**
 * What waits stands in keys of ours, since BullMQ knows neither the desk's clock nor an order by priority, time and key:
 *   seen:Q    every key ever put in (score: a count), which is how a key is known after its job is done
 *   job:Q     what waits, as JSON, by key         member:Q  its place in `order`, by key
 *   order:Q   places: priority, time, key         due:Q     keys by time
 *   rate:Q    its token bucket, where claims have a rate
 *   moving:Q  keys on their way to BullMQ, by the moment (Redis's clock) they are given back should their mover die
 * A key in `member` is in `order` and `due`, or in `moving`, and in `job`; one that is not is in none of them.
 * A due job goes to BullMQ when a worker asks for it. From there on its lock, its state and its end are BullMQ's.
 * `KEYS[1]` is the common beginning of our keys, which carries the cluster's hash tag; `KEYS[2]` that of BullMQ's keys for the queue.
 */
const WAIT = `
local function forget(base, q, key)
  local member = redis.call('HGET', base .. 'member:' .. q, key)
  if member then redis.call('ZREM', base .. 'order:' .. q, member) end
  redis.call('ZREM', base .. 'due:' .. q, key)
  redis.call('ZREM', base .. 'moving:' .. q, key)
  redis.call('HDEL', base .. 'member:' .. q, key)
  redis.call('HDEL', base .. 'job:' .. q, key)
end
local function wait(base, q, key, ms, member, json)
  if redis.call('HEXISTS', base .. 'member:' .. q, key) == 1 then forget(base, q, key) end
  redis.call('HSET', base .. 'job:' .. q, key, json)
  redis.call('HSET', base .. 'member:' .. q, key, member)
  redis.call('ZADD', base .. 'due:' .. q, ms, key)
  redis.call('ZADD', base .. 'order:' .. q, 0, member)
end
local function put(base, kept, q, key, ms, member, json)
  if redis.call('ZSCORE', base .. 'seen:' .. q, key) then return 0 end
  local n = redis.call('INCR', base .. 'count')
  redis.call('ZADD', base .. 'seen:' .. q, n, key)
  if n % 1000 == 0 then redis.call('ZREMRANGEBYRANK', base .. 'seen:' .. q, 0, -(kept + 1)) end
  wait(base, q, key, ms, member, json)
  return 1
end
`

/** A lease holds while its lock does, and on after that as long as nobody took the job over (BullMQ counts that in \`stc\`). */
const HELD = `
local function held(bull, id, token, stalled)
  local lock = redis.call('GET', bull .. id .. ':lock')
  if lock then return lock == token end
  local count = redis.call('HGET', bull .. id, 'stc') or '0'
  return count == stalled and redis.call('LPOS', bull .. 'active', id) ~= false
end
`

const SCRIPTS = {
  /** Jobs as (queue, key, ms, member, json). Returns how many were new. */
  deskPut: `${WAIT}
local made = 0
for i = 2, #ARGV, 5 do
  made = made + put(KEYS[1], tonumber(ARGV[1]), ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3], ARGV[i + 4])
end
return made`,

  /**
   * Takes up to ARGV[3] jobs due at ARGV[2] out of the order, to be moved to BullMQ within ARGV[4] ms. Returns when that ends, how many jobs
   * wait in BullMQ already, whether its check for stalled jobs was made lately (1 or 0), and the JSON of those taken.
   */
  deskPick: `${WAIT}
local base, bull, q = KEYS[1], KEYS[2], ARGV[1]
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
for _, key in ipairs(redis.call('ZRANGEBYSCORE', base .. 'moving:' .. q, '-inf', now, 'LIMIT', 0, 100)) do
  local member, json = redis.call('HGET', base .. 'member:' .. q, key), redis.call('HGET', base .. 'job:' .. q, key)
  if member and json then wait(base, q, key, cjson.decode(json).runAtMs, member, json) else forget(base, q, key) end
end
local ends = now + ARGV[4]
local picked, room, from = {}, tonumber(ARGV[3]), '-'
while #picked < room do
  local first = redis.call('ZRANGEBYLEX', base .. 'order:' .. q, from, '+', 'LIMIT', 0, 1)[1]
  if not first then break end
  local priority = string.sub(first, 1, 11)
  local upTo = '[' .. priority .. ARGV[2] .. '\\255'
  local some = redis.call('ZRANGEBYLEX', base .. 'order:' .. q, '[' .. priority, upTo, 'LIMIT', 0, room - #picked)
  local keys, moving = {}, {}
  for i, member in ipairs(some) do
    keys[i] = string.sub(member, 36)
    moving[2 * i - 1], moving[2 * i] = ends, keys[i]
  end
  if #some > 0 then
    redis.call('ZREM', base .. 'order:' .. q, unpack(some))
    redis.call('ZREM', base .. 'due:' .. q, unpack(keys))
    redis.call('ZADD', base .. 'moving:' .. q, unpack(moving))
    for _, json in ipairs(redis.call('HMGET', base .. 'job:' .. q, unpack(keys))) do picked[#picked + 1] = json end
  end
  from = '(' .. priority .. '\\255'
end
local checked = redis.call('EXISTS', bull .. 'stalled-check')
return { tostring(ends), redis.call('LLEN', bull .. 'wait'), checked, unpack(picked) }`,

  /** Jobs that wait get other times: ARGV queue, then key, the JSON as it was, ms, member, json of each. Returns how many were still so. */
  deskReplan: `${WAIT}
local changed = 0
for i = 2, #ARGV, 5 do
  local key = ARGV[i]
  local waits = redis.call('ZSCORE', KEYS[1] .. 'due:' .. ARGV[1], key)
  if waits and redis.call('HGET', KEYS[1] .. 'job:' .. ARGV[1], key) == ARGV[i + 1] then
    wait(KEYS[1], ARGV[1], key, ARGV[i + 2], ARGV[i + 3], ARGV[i + 4])
    changed = changed + 1
  end
end
return changed`,

  /**
   * BullMQ has these now: ARGV queue, the moving's end as deskPick gave it (or '' for whichever), keys. Said too late, when a job has been
   * claimed and given back meanwhile, it changes nothing: that job waits again, and would be lost.
   */
  deskMoved: `
local base, q, keys = KEYS[1], ARGV[1], {}
for i = 3, #ARGV do
  local ends = redis.call('ZSCORE', base .. 'moving:' .. q, ARGV[i])
  if ends and (ARGV[2] == '' or tonumber(ends) == tonumber(ARGV[2])) then keys[#keys + 1] = ARGV[i] end
end
if #keys > 0 then
  redis.call('ZREM', base .. 'moving:' .. q, unpack(keys))
  redis.call('HDEL', base .. 'member:' .. q, unpack(keys))
  redis.call('HDEL', base .. 'job:' .. q, unpack(keys))
end`,

  /**
   * Takes up to ARGV[3] jobs out of a queue's token bucket, filled evenly with ARGV[2] tokens a second, which holds one second's worth and
   * one at least; a number below zero puts tokens back. Returns how many were taken. Redis's clock.
   */
  deskRate: `
local rate, wanted, bucket = tonumber(ARGV[2]), tonumber(ARGV[3]), KEYS[1] .. 'rate:' .. ARGV[1]
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local most = math.max(1, rate)
local known = redis.call('HMGET', bucket, 'tokens', 'at')
local tokens = most
if known[1] then tokens = math.min(most, tonumber(known[1]) + math.max(0, now - known[2]) * rate / 1000) end
local taken = math.min(wanted, math.floor(tokens))
redis.call('HSET', bucket, 'tokens', tostring(math.min(most, tokens - taken)), 'at', string.format('%.0f', now))
redis.call('PEXPIRE', bucket, math.ceil(most / rate * 1000) + 1000)
return taken`,

  /** Makes a lease's lock anew where it still holds: ARGV id, token, stalled, ms. Returns 1, or 0 where it is lost. */
  deskRelock: `${HELD}
if not held(KEYS[1], ARGV[1], ARGV[2], ARGV[3]) then return 0 end
redis.call('SET', KEYS[1] .. ARGV[1] .. ':lock', ARGV[2], 'PX', ARGV[4])
redis.call('SREM', KEYS[1] .. 'stalled', ARGV[1])
return 1`,

  /** A leased job waits again: ARGV queue, id, token, stalled, key, ms, member, json. In one step, so that it is never in neither place. */
  deskGiveBack: `${WAIT}${HELD}
local base, bull, id = KEYS[1], KEYS[2], ARGV[2]
if not held(bull, id, ARGV[3], ARGV[4]) then return 0 end
redis.call('LREM', bull .. 'active', 0, id)
redis.call('SREM', bull .. 'stalled', id)
redis.call('DEL', bull .. id, bull .. id .. ':lock', bull .. id .. ':logs')
wait(base, ARGV[1], ARGV[5], ARGV[6], ARGV[7], ARGV[8])
return 1`,

  /** A dead job waits again: ARGV queue, id, key, ms, member, json. Returns 1 to whoever was first. */
  deskRevive: `${WAIT}
local base, bull, id = KEYS[1], KEYS[2], ARGV[2]
if redis.call('ZREM', bull .. 'failed', id) == 0 then return 0 end
redis.call('DEL', bull .. id, bull .. id .. ':logs')
wait(base, ARGV[1], ARGV[3], ARGV[4], ARGV[5], ARGV[6])
return 1`,

  /**
   * When something is due next, by queue (ARGV): in epoch milliseconds, or ''; then all schedules. What is on its way to BullMQ, what
   * waits there, and leases without a lock are due too; they are few. KEYS[2] is the common beginning of BullMQ's keys.
   */
  deskUpcoming: `
local base, times = KEYS[1], {}
for i, q in ipairs(ARGV) do
  local bull, first = KEYS[2] .. q .. ':', nil
  local function at(ms) if ms and (not first or ms < first) then first = ms end end
  at(tonumber(redis.call('ZRANGE', base .. 'due:' .. q, 0, 0, 'WITHSCORES')[2]))
  for _, key in ipairs(redis.call('ZRANGE', base .. 'moving:' .. q, 0, 999)) do
    local json = redis.call('HGET', base .. 'job:' .. q, key)
    if json then at(cjson.decode(json).runAtMs) end
  end
  local function inBull(id)
    local json = redis.call('HGET', bull .. id, 'data')
    if json then at(cjson.decode(json).runAtMs) end
  end
  for _, id in ipairs(redis.call('LRANGE', bull .. 'wait', 0, 999)) do inBull(id) end
  for _, id in ipairs(redis.call('LRANGE', bull .. 'active', 0, 999)) do
    if redis.call('EXISTS', bull .. id .. ':lock') == 0 then inBull(id) end
  end
  times[i] = first and string.format('%.0f', first) or ''
end
return { times, redis.call('HVALS', base .. 'schedules') }`,

  /** One tick of a schedule, by whoever is first: ARGV kept, schedule's key, as it was, as it is, then the job as for deskPut. */
  deskTick: `${WAIT}
if redis.call('HGET', KEYS[1] .. 'schedules', ARGV[2]) ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[1] .. 'schedules', ARGV[2], ARGV[4])
return put(KEYS[1], tonumber(ARGV[1]), ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9])`,
} as const

export type ScriptName = keyof typeof SCRIPTS
/** Which scripts work on BullMQ's keys too. */
const KEYS: Record<ScriptName, number> = {
  deskPut: 1,
  deskPick: 2,
  deskMoved: 1,
  deskRate: 1,
  deskRelock: 1,
  deskGiveBack: 2,
  deskRevive: 2,
  deskUpcoming: 2,
  deskTick: 1,
  deskReplan: 1,
}

/** Teaches a connection our scripts; gives the way to call them. Each is one atomic step on the server. */
export function defineScripts(redis: Redis): (name: ScriptName, keys: string[], args: (string | number)[]) => Promise<unknown> {
  for (const [name, lua] of Object.entries(SCRIPTS)) redis.defineCommand(name, { lua, numberOfKeys: KEYS[name as ScriptName] })
  const commands = redis as unknown as Record<string, (...args: (string | number)[]) => Promise<unknown>>
  return (name, keys, args) => commands[name]!(...keys, ...args)
}
