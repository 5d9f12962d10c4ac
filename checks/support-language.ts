import { isEnglish } from '../request/severity';
import { AZURE_FORM, type Check, found, readings } from './check';
import { worst } from './worst';

/** Other languages than English are answered in business hours. Source: the guidance, 2020-06 and 2023-09. */
export const supportLanguage: Check = {
  id: 'support-language',
  pages: AZURE_FORM,
  run: (context) =>
    worst(
      readings(context, 'support-language').map((held) => {
        const { state, value } = held.reading;
        if (state !== 'filled' || isEnglish(value)) return null;
        return found('support-language', 'note', 'local', held, [value]);
      }),
    ),
};
