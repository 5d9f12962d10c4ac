/** Names of messages hold no hyphen (the browsers refuse it); ids do. */

type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Id;

/**
 * @param id `azure-new-request`
 * @returns `azureNewRequest`
 */
export const camel = <Id extends string>(id: Id): Camel<Id> =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Id>;
