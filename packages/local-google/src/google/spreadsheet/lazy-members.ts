/** A range has over a hundred methods and scripts make ranges by the thousand: groups are made when first used. */

const MADE = Symbol('made');

/** What a target keeps: how to make a group, and those made. */
interface Made {
  readonly make: (at: number) => object;
  readonly groups: (object | undefined)[];
}

/**
 * Members in groups, for `emulated`. The names are learned from the first object; every group must give the same
 * names for all objects.
 */
export function lazyMembers<A extends unknown[], M extends object>(
  groups: readonly ((...args: A) => M)[],
): (...args: A) => M {
  let prototype: object | null = null;
  return (...args) => {
    prototype ??= prototypeOf(groups.map((group) => Object.keys(group(...args))));
    const target = Object.create(prototype) as M;
    const made: Made = {
      make: (at) => groups[at]?.(...args) ?? {},
      groups: [],
    };
    Object.defineProperty(target, MADE, { value: made });
    return target;
  };
}

function prototypeOf(namesByGroup: readonly (readonly string[])[]): object {
  const prototype = {};
  namesByGroup.forEach((names, at) =>
    names.forEach((name) =>
      Object.defineProperty(prototype, name, {
        enumerable: true,
        get(this: { [MADE]: Made }): unknown {
          const { make, groups } = this[MADE];
          const group = (groups[at] ??= make(at));
          return Reflect.get(group, name);
        },
      }),
    ),
  );
  return prototype;
}
