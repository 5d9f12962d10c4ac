import { expect, it } from 'vitest';
import { fullName } from '../../../profile/full-name';

it.each([
  ['Ada', 'Lin', 'Ada Lin'],
  ['小明', '王', '王小明'],
  ['さくら', '高橋', '高橋さくら'],
  ['민준', '김', '김민준'],
  ['Ming', '王', 'Ming 王'],
  [' Ada ', '', 'Ada'],
])('%s and %s are %s', (firstName, lastName, name) =>
  expect(fullName({ firstName, lastName })).toBe(name),
);
