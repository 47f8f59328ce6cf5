import type {Fault} from './fault.js';

/**
 * Reads one value of a file that came from outside. Returns undefined where the value is not of the
 * expected form, and says so in `faults`; the caller goes on with the rest.
 */
export type Reader<T> = (value: unknown, path: string, faults: Fault[]) => T | undefined;

/** A JSON object whose members are looked up as its own, whatever the page did to Object.prototype. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself has by this name, which anybody may have written. */
export function ownValue<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A list as it is, and an empty one in place of anything else. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value of one form, told by a predicate. */
export function aValue<T>(isIt: (value: unknown) => value is T, expected: string): Reader<T> {
  return (value, path, faults) => {
    if (isIt(value)) return value;
    faults.push({path, expected});
    return undefined;
  };
}

/** A text with something in it, of at most `max` UTF-16 units. */
export function aText(max: number, expected = `a text of 1 to ${max} characters`): Reader<string> {
  return aValue(
    (value): value is string => isText(value) && value.trim() !== '' && value.length <= max,
    expected,
  );
}

/** A text that a rule accepts. */
export function aTextThat(isIt: (text: string) => boolean, expected: string): Reader<string> {
  return aValue((value): value is string => isText(value) && isIt(value), expected);
}

export function oneOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return aValue(
    (value): value is T => isText(value) && (choices as readonly string[]).includes(value),
    `one of ${choices.join(', ')}`,
  );
}

/** A list with something in it, each once; the members that are not of the form are passed over. */
export function aList<T>(member: Reader<T>): Reader<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length === 0) {
      faults.push({path, expected: 'a list of at least one'});
      return undefined;
    }
    const members = value
      .map((entry: unknown, at) => member(entry, `${path}[${at}]`, faults))
      .filter((entry) => entry !== undefined);
    return members.length > 0 ? [...new Set(members)] : undefined;
  };
}

const missing = aValue((_value): _value is never => false, 'a value');

/** An object's fields by their readers; undefined if a required one is missing or wrong. */
export function anObject<T extends object>(
  fields: {readonly [Key in keyof T]-?: Reader<T[Key]>},
  required: readonly (keyof T & string)[],
): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(fields);
  return (value, path, faults) => {
    if (!isObject(value)) {
      faults.push({path, expected: 'an object'});
      return undefined;
    }
    // No prototype: a field that is not there must stay undefined on a page that polluted Object.prototype.
    const object = Object.create(null) as Record<string, unknown>;
    for (const [key, read] of readers) {
      const entry = ownValue(value, key);
      // Most records lack most fields: no path is written for nothing.
      if (entry === undefined && !(required as readonly string[]).includes(key)) continue;
      const place = path === '' ? key : `${path}.${key}`;
      const parsed = (entry === undefined ? missing : read)(entry, place, faults);
      if (parsed !== undefined) object[key] = parsed;
    }
    return required.every((key) => key in object) ? (object as T) : undefined;
  };
}
