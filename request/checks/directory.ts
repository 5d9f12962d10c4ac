import { AZURE, type Check, found, MICROSOFT_365 } from '../check';

/** Whose directory the tab shows. Source: the own-context warning of the guidance, 2020-06 and 2023-09. */
export const directory: Check = {
  id: 'directory',
  pages: [...AZURE, ...MICROSOFT_365],
  run: ({ directory, profile, isForOurselves }) => {
    if (!directory) return null;
    const named = directory.name ?? directory.domain ?? directory.tenantId ?? '';
    const say = (status: 'ok' | 'wrong' | 'differs' | 'unreadable', reason: string) => ({
      ...found('directory', status, reason, undefined, [named]),
      observed: named || null,
    });
    switch (directory.kind) {
      case 'customer':
        return say('ok', 'ok');
      case 'own':
        if (isForOurselves) return { ...say('differs', 'ourselves'), accepted: true };
        return profile?.lighthouse ? say('differs', 'lighthouse') : say('wrong', 'own');
      case 'other':
        return say('wrong', 'other');
      case 'unknown':
        return say('differs', 'unknown');
      case 'contradiction':
        return say('unreadable', 'contradiction');
      case 'no-profile':
        return say('unreadable', 'noProfile');
      case 'no-sign':
        return say('unreadable', 'noSign');
    }
  },
};
