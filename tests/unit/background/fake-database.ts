/** Stands in for the browser's database: values are copied as the browser copies them. */

export type Stores<Name extends string> = Readonly<Record<Name, Map<string, unknown>>>;

/** @returns the module `storage/database` on those stores. A value that comes without a key brings its `id`. */
export function fakeDatabase<Name extends string>(stores: Stores<Name>) {
  const db = {
    get: async (name: Name, key: string) => structuredClone(stores[name].get(key)),
    getAll: async (name: Name) => structuredClone([...stores[name].values()]),
    put: async (name: Name, value: unknown, key?: string) => {
      stores[name].set(key ?? (value as { id: string }).id, structuredClone(value));
    },
    delete: async (name: Name, key: string) => {
      stores[name].delete(key);
    },
  };
  return { database: async () => db };
}
