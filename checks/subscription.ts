import { AZURE_FORM, type Check, found, readings } from './check';
import { worst } from './worst';

/** The subscription that needs support is chosen. Source: "Create an Azure support request" (2026-08). */
export const subscription: Check = {
  id: 'subscription',
  pages: AZURE_FORM,
  run: (context) =>
    worst(
      readings(context, 'subscription').map((held) => {
        const { state, value, required } = held.reading;
        if (state === 'unreadable') return found('subscription', 'unreadable', 'unreadable', held);
        if (state === 'filled') return found('subscription', 'ok', 'ok', held, [value]);
        return found(
          'subscription',
          required ? 'missing' : 'note',
          required ? 'missing' : 'notChosen',
          held,
        );
      }),
    ),
};
