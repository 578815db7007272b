import { expect, test } from 'vitest'
import { engineChoice } from '../../src/app/engines.js'

test('each server may be named alone', () => {
  expect(engineChoice({})).toEqual({})
  expect(engineChoice({ MONGODB_URL: '', REDIS_URL: 'rediss://h:6380' })).toEqual({ redisUrl: 'rediss://h:6380' })
  expect(engineChoice({ MONGODB_URL: 'mongodb+srv://h/desk' })).toEqual({ mongoUrl: 'mongodb+srv://h/desk' })
  expect(engineChoice({ REDIS_URL: '/run/redis.sock' })).toEqual({ redisUrl: '/run/redis.sock' })
})

test.each([
  [{ REDIS_URL: 'banana' }, 'Redis'],
  [{ REDIS_URL: 'localhost:6379' }, 'Redis'],
  [{ REDIS_URL: 'http://h:6379' }, 'Redis'],
  [{ MONGODB_URL: 'user:hunter2@h:27017/desk' }, 'MongoDB'],
  [{ MONGODB_URL: 'mongodb:///desk' }, 'MongoDB'],
])('an address that is none is refused at once, and not repeated: %o', (env, server) => {
  const choice = () => engineChoice(env)
  expect(choice).toThrow(expect.objectContaining({ code: 'bad-url', message: expect.stringContaining(server) as string }))
  expect(choice).not.toThrow(/hunter2|banana|h:/)
})
