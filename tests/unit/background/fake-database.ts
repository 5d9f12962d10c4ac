/** Stands in for the browser's database: values are copied as the browser copies them. */

export type Stores<Name extends string> = Readonly<Record<Name, Map<IDBValidKey, unknown>>>;

/**
 * @returns the module `storage/database` on those stores. A value that comes without a key brings its `id`, or the number of
 *   its `part`.
 */
export function fakeDatabase<Name extends string>(stores: Stores<Name>) {
  const keyOf = (value: unknown): IDBValidKey => {
    const { id, part } = value as { id?: string; part?: number };
    return part ?? id ?? '';
  };
  const db = {
    get: async (name: Name, key: IDBValidKey) => structuredClone(stores[name].get(key)),
    getAll: async (name: Name) => structuredClone([...stores[name].values()]),
    /** One index in each store: a list under its name. */
    getAllFromIndex: async (name: Name, index: string, key: string) =>
      (await db.getAll(name)).filter((value) =>
        (value as Record<string, unknown[]>)[index]?.includes(key),
      ),
    put: async (name: Name, value: unknown, key?: IDBValidKey) => {
      stores[name].set(key ?? keyOf(value), structuredClone(value));
    },
    delete: async (name: Name, key: IDBValidKey) => {
      stores[name].delete(key);
    },
    /** Its stores are bare: what they answer is known in the next moment, and all is done before it ends. */
    transaction: () => ({
      objectStore: (name: Name) => ({
        get: (key: IDBValidKey) => {
          const request = { result: structuredClone(stores[name].get(key)), onsuccess: () => {} };
          queueMicrotask(() => request.onsuccess());
          return request;
        },
        put: (value: unknown, key?: IDBValidKey) => void db.put(name, value, key),
        delete: (key: IDBValidKey) => void db.delete(name, key),
      }),
      done: new Promise((resolve) => setImmediate(resolve)),
    }),
  };
  return { database: async () => db };
}
