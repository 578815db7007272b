/**
 * M/M/c (Erlang C): arrivals at random, `arrivals` a second; `service` jobs a second a place; `places` of them. Gives the load of each place
 * (0-1), the chance to have to wait, and the mean wait in seconds; from a load of 1 on the queue grows without end.
 *
 * Pwait = (a^c / c!) (c / (c - a)) / (sum over k < c of a^k / k! + (a^c / c!) (c / (c - a))), with a = arrivals / service;
 * Wq = Pwait / (c service - arrivals). L. Kleinrock, Queueing Systems, volume 1 (1975), section 3.5.
 */
export function erlangC(arrivals, service, places) {
  const offered = arrivals / service
  const load = offered / places
  if (load >= 1) return { load, waiting: 1, wait: Number.POSITIVE_INFINITY }
  // Erlang B by its recursion, which neither overflows nor loses digits; then C from B.
  let blocked = 1
  for (let k = 1; k <= places; k++) blocked = (offered * blocked) / (k + offered * blocked)
  const waiting = blocked / (1 - load * (1 - blocked))
  return { load, waiting, wait: waiting / (places * service - arrivals) }
}

/**
 * M/G/1 (Pollaczek and Khinchine): one place, service of any spread. `service` seconds and its coefficient of variation squared (`spread`).
 * Mean wait Wq = load service (1 + spread) / (2 (1 - load)). Kleinrock, section 5.6.
 */
export function pollaczekKhinchine(arrivals, service, spread) {
  const load = arrivals * service
  return { load, wait: load >= 1 ? Number.POSITIVE_INFINITY : (load * service * (1 + spread)) / (2 * (1 - load)) }
}
