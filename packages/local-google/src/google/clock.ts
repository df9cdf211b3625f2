/** The realm's clock: the machine's, unless the host gives executions a time of their own. */
let hostTime: number | undefined;

const MachineDate = Date;

/** Epoch ms of the execution's clock; the host moves it with each answer. */
export function setHostTime(now: number): void {
  hostTime = now;
}

/** Epoch ms as the script's `Date.now()` sees it. */
export function currentTime(): number {
  return hostTime ?? MachineDate.now();
}

/**
 * Makes `Date` of the realm follow the host's clock. A proxy rather than a subclass, so that `instanceof Date`
 * holds for every date of the realm (facts.md 39).
 */
export function installClock(realm: { Date: DateConstructor }, now: number): void {
  hostTime = now;
  const hostDate = new Proxy(MachineDate, {
    apply: () => new MachineDate(currentTime()).toString(),
    construct(target, args: unknown[], newTarget): object {
      return Reflect.construct(target, args.length === 0 ? [currentTime()] : args, newTarget) as object;
    },
    get(target, name): unknown {
      return name === 'now' ? currentTime : Reflect.get(target, name);
    },
  });
  Object.defineProperty(MachineDate.prototype, 'constructor', {
    value: hostDate,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(realm, 'Date', { value: hostDate, writable: true, configurable: true });
}
