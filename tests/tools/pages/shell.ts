/** The documents around a form: the Azure portal's top document, a React blade's frame. */

import { escape, indent } from './model.ts';
import { ALIAS, CUSTOMER } from './profile.ts';
import { shortTag } from './words.ts';

export interface Avatar {
  /** `NAME (DOMAIN)` or the name alone; undefined for none. */
  tenant?: string;
  user?: string;
  /** The menu's tooltip; one line per part. */
  title?: string[];
  /** Milliseconds until it is filled in. */
  after?: number;
}

/** A partner's user in the customer's directory, by delegated administration. */
export const DELEGATED: Avatar = {
  tenant: 'CONTOSO (CONTOSO.ONMICROSOFT.COM)',
  user: ALIAS,
};

export const OWN: Avatar = {
  tenant: 'PARTNER LTD (PARTNER.ONMICROSOFT.COM)',
  user: 'ada.lin@partner.example',
};

export interface Blade {
  title?: string;
  subtitle?: string;
  body: string;
  /** How it is hidden; undefined for a visible one. */
  hidden?: 'class' | 'attribute' | 'visibility';
}

export interface Shell {
  language?: string;
  /** Leave `lang` out of the document. */
  noLang?: boolean;
  title?: string;
  avatar?: Avatar | null;
  blades: Blade[];
  /** Put behind the blades: templates, panes. */
  extra?: string;
}

function avatarMenu(avatar: Avatar): string {
  const title = avatar.title ? ` title="${avatar.title.map(escape).join('&#10;')}"` : '';
  const user = avatar.user
    ? `<div class="fxs-avatarmenu-username">${escape(avatar.user)}</div>`
    : '';
  const tenant = avatar.tenant
    ? `<div class="fxs-avatarmenu-tenant">${escape(avatar.tenant)}</div>`
    : '';
  const menu = `<button type="button" class="fxs-avatarmenu-header" id="fxs-avatarmenu-button"${title}>${user}${tenant}</button>`;
  const content = avatar.after ? `<template data-after="${avatar.after}">${menu}</template>` : menu;
  return `<div class="fxs-avatarmenu" id="avatar">${content}</div>`;
}

const HIDE = { class: ' fxs-display-none', attribute: '', visibility: '' };

function blade({ title, subtitle, body, hidden }: Blade): string {
  const attribute =
    hidden === 'attribute'
      ? ' hidden'
      : hidden === 'visibility'
        ? ' style="visibility:hidden"'
        : '';
  const heading = title
    ? `\n  <h2 class="fxs-blade-title-titleText">${escape(title)}</h2>${subtitle ? `\n  <div class="fxs-blade-title-subtitleText">${escape(subtitle)}</div>` : ''}`
    : '';
  return `<section class="fxs-blade${hidden ? HIDE[hidden] : ''}"${attribute}>${heading}
  <div class="fxs-part-content fxs-validationContainer css-scope-Microsoft_Azure_Support">
${indent(body, 4)}
  </div>
</section>`;
}

const lang = (shell: { language?: string; noLang?: boolean }): string =>
  shell.noLang ? '' : ` lang="${shortTag(shell.language ?? 'en-US')}"`;

const head = (title: string): string => `<head>
  <meta charset="utf-8">
  <title>${escape(title)}</title>
  <link rel="stylesheet" href="/portal.css">
</head>`;

/** The portal's top document. */
export function azureShell(shell: Shell): string {
  const avatar = shell.avatar === undefined ? DELEGATED : shell.avatar;
  return `<!doctype html>
<html${lang(shell)}>
${head(shell.title ?? `${shell.blades.at(-1)?.title ?? 'Home'} - Microsoft Azure`)}
<body class="fxs-portal">
  <header class="fxs-topbar">
    <a class="fxs-topbar-home" href="#home">Microsoft Azure</a>
    ${avatar ? avatarMenu(avatar) : ''}
  </header>
  <main class="fxs-portal-content"><div class="fxs-journey" id="journey">
${indent(shell.blades.map(blade).join('\n'), 4)}
  </div></main>
${shell.extra ? indent(shell.extra, 2) : ''}
  <script src="/form.js"></script>
</body>
</html>
`;
}

/** The document inside a blade's frame. */
export function frameDocument(
  body: string,
  options: { language?: string; noLang?: boolean; title?: string } = {},
): string {
  return `<!doctype html>
<html${lang(options)}>
${head(options.title ?? '')}
<body>
${indent(body, 2)}
  <script src="/form.js"></script>
</body>
</html>
`;
}

/** A React blade's frame as the portal marks it. Proven: name, classes, host. */
export function reactFrame(src: string, options: { active?: boolean; name?: string } = {}): string {
  const state = options.active === false ? 'fxs-display-none' : 'fxs-reactview-frame-active';
  return `<iframe class="fxs-part-frame fxs-extension-frame-content ${state}" name="${options.name ?? 'NewSupportRequest.ReactView'}" src="${src}"></iframe>`;
}

export const CUSTOMER_TITLE = [
  ALIAS,
  `Email: ${ALIAS}@${CUSTOMER.domain}`,
  `Directory: ${CUSTOMER.name} (${CUSTOMER.domain})`,
  'Click to manage your account',
];
