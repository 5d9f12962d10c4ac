import { i18n } from '#i18n';
import { Button } from '../kit/button';

/** The two browsers' ways to a panel beside the page; neither is in the types that both share. */
interface SideApis {
  extension: { getViews: (which: { type: 'popup' }) => Window[] };
  permissions: { request: (what: { permissions: string[] }) => Promise<boolean> };
  windows: { getCurrent: () => Promise<{ id?: number }> };
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
  runtime: { getManifest: () => { side_panel?: unknown; sidebar_action?: unknown } };
}

declare const chrome: SideApis;
const api: SideApis = (globalThis as { browser?: SideApis }).browser ?? chrome;

/** Only in the popup itself: beside the page, or in a tab, there is nothing to move. */
const isPopup = () => api.extension.getViews({ type: 'popup' }).includes(window);

/** Keeps the popup's content open beside the page. */
export function SideButton() {
  const { side_panel, sidebar_action } = api.runtime.getManifest();
  if (!isPopup() || !(side_panel ?? sidebar_action)) return null;
  return (
    <Button look="quiet" onClick={() => void openBeside()}>
      {i18n.t('popup.side')}
    </Button>
  );
}

async function openBeside(): Promise<void> {
  if (api.sidebarAction) {
    await api.sidebarAction.open();
  } else {
    // Optional, and granted without a question: it lets an extension see nothing more.
    if (!(await api.permissions.request({ permissions: ['sidePanel'] }))) return;
    const { id } = await api.windows.getCurrent();
    if (id !== undefined) await api.sidePanel?.open({ windowId: id });
  }
  window.close();
}
