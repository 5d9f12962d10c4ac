/** From the tables to files. */

import { type Page, sharedOf } from './page.ts';
import { azureArrivals } from './tables/azure-arrivals.ts';
import { azureChangesCaptions } from './tables/azure-changes-captions.ts';
import { azureChangesElsewhere } from './tables/azure-changes-elsewhere.ts';
import { azureChangesFrames } from './tables/azure-changes-frames.ts';
import { azureChangesPanes } from './tables/azure-changes-panes.ts';
import { azureChangesRequest } from './tables/azure-changes-request.ts';
import { azureChangesSteps } from './tables/azure-changes-steps.ts';
import { azureContactEmail } from './tables/azure-contact-email.ts';
import { azureContacts } from './tables/azure-contacts.ts';
import { azureDirectory } from './tables/azure-directory.ts';
import { azureDirectorySaid } from './tables/azure-directory-said.ts';
import { azureFrames } from './tables/azure-frames.ts';
import { azureFramesCovered } from './tables/azure-frames-covered.ts';
import { azureLanguages } from './tables/azure-languages.ts';
import { azureNames } from './tables/azure-names.ts';
import { azurePanel } from './tables/azure-panel.ts';
import { azurePanelAnswers } from './tables/azure-panel-answers.ts';
import { azurePanes } from './tables/azure-panes.ts';
import { azurePlans } from './tables/azure-plans.ts';
import { azureQuestions } from './tables/azure-questions.ts';
import { azureReach } from './tables/azure-reach.ts';
import { azureRequest } from './tables/azure-request.ts';
import { azureRows } from './tables/azure-rows.ts';
import { azureSight } from './tables/azure-sight.ts';
import { azureStatuses } from './tables/azure-statuses.ts';
import { azureSteps } from './tables/azure-steps.ts';
import { azureText } from './tables/azure-text.ts';
import { azureTraps } from './tables/azure-traps.ts';
import { azureTrapsBeside } from './tables/azure-traps-beside.ts';
import { azureTrapsDrawn } from './tables/azure-traps-drawn.ts';
import { azureTrapsPainted } from './tables/azure-traps-painted.ts';
import { azureTrapsSaid } from './tables/azure-traps-said.ts';
import { azureVariants } from './tables/azure-variants.ts';
import { azureWorlds } from './tables/azure-worlds.ts';
import { intune } from './tables/intune.ts';
import { learnt } from './tables/learnt.ts';
import { marketplace } from './tables/marketplace.ts';
import { microsoft365 } from './tables/microsoft-365.ts';
import { microsoft365Addresses } from './tables/microsoft-365-addresses.ts';
import { microsoft365Panes } from './tables/microsoft-365-panes.ts';
import { partnerCenter } from './tables/partner-center.ts';
import { raw } from './tables/raw.ts';
import { readingControls } from './tables/reading-controls.ts';
import { readingParts } from './tables/reading-parts.ts';
import { readingSight } from './tables/reading-sight.ts';
import { selectors } from './tables/selectors.ts';
import { silent } from './tables/silent.ts';
import { taught } from './tables/taught.ts';
import { taughtWorlds } from './tables/taught-worlds.ts';

export const pages: Page[] = [
  ...azureWorlds,
  ...azureLanguages,
  ...azurePlans,
  ...azureQuestions,
  ...azureVariants,
  ...azureRequest,
  ...azureReach,
  ...azureContactEmail,
  ...azureContacts,
  ...azureDirectory,
  ...azureDirectorySaid,
  ...azureArrivals,
  ...azureFrames,
  ...azureFramesCovered,
  ...azurePanes,
  ...azureSteps,
  ...azureText,
  ...azureRows,
  ...azureSight,
  ...azureStatuses,
  ...azureTraps,
  ...azureTrapsDrawn,
  ...azureTrapsPainted,
  ...azureTrapsSaid,
  ...azureTrapsBeside,
  ...azureNames,
  ...azurePanel,
  ...azurePanelAnswers,
  ...azureChangesCaptions,
  ...azureChangesSteps,
  ...azureChangesFrames,
  ...azureChangesRequest,
  ...azureChangesElsewhere,
  ...azureChangesPanes,
  ...intune,
  ...selectors,
  ...microsoft365,
  ...microsoft365Addresses,
  ...microsoft365Panes,
  ...partnerCenter,
  ...marketplace,
  ...silent,
  ...taught,
  ...taughtWorlds,
  ...learnt,
  ...raw,
  ...readingControls,
  ...readingParts,
  ...readingSight,
];

const suffix = (index: number): string =>
  index === 0 ? '' : index === 1 ? '.frame' : `.frame-${index}`;

/** @returns file name (below the folder of the generated pages) to content. */
export function filesOf(all: readonly Page[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const page of all) {
    const [folder, base] = page.name.split('/') as [string, string];
    const documents: Record<string, string> = {};
    const shared: Record<string, string> = {};
    const written = new Map<string, string>();
    for (const [address, content] of Object.entries(page.documents)) {
      if (typeof content !== 'string') {
        documents[address] = content.file;
        continue;
      }
      // The same document under two addresses is one file.
      const file = written.get(content) ?? `${base}${suffix(written.size)}.html`;
      written.set(content, file);
      if (files.has(`${folder}/${file}`) && files.get(`${folder}/${file}`) !== content)
        throw new Error(`two pages write ${folder}/${file}`);
      files.set(`${folder}/${file}`, content);
      documents[address] = file;
      for (const [at, each] of Object.entries(sharedOf(address, content))) shared[at] = each.file;
    }
    const json = {
      name: page.name,
      about: `${page.about} Proven: ${page.proven} Guessed: ${page.guessed}`,
      ...(page.locale ? { locale: page.locale } : {}),
      profile: page.profile === undefined ? null : page.profile,
      ...(page.taught ? { taught: page.taught } : {}),
      ...(page.customers ? { customers: page.customers } : {}),
      url: page.url,
      documents: { ...documents, ...shared },
      ...(page.steps ? { steps: page.steps } : {}),
      expect: page.expect,
    };
    if (files.has(`${folder}/${base}.json`)) throw new Error(`two pages are named ${page.name}`);
    files.set(`${folder}/${base}.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
  return files;
}
