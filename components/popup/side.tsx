import { i18n } from '#i18n';
import { Button } from '../kit/button';
import { isPopup } from './popup-window';

/** The two browsers' ways to a panel next to the page; neither is in the types that both share. */
interface SideApis {
  permissions: { request: (what: { permissions: string[] }) => Promise<boolean> };
  windows: { getCurrent: () => Promise<{ id?: number }> };
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
  runtime: { getManifest: () => { side_panel?: unknown; sidebar_action?: unknown } };
}

declare const chrome: SideApis;
const api: SideApis = (globalThis as { browser?: SideApis }).browser ?? chrome;

/** Keeps the popup's content open at the side of the page. */
export function SideButton() {
  const { side_panel, sidebar_action } = api.runtime.getManifest();
  // At the side already, or in a tab, there is nothing to move.
  if (!isPopup() || !(side_panel ?? sidebar_action)) return null;
  return (
    <Button
      variant="icon"
      aria-label={i18n.t('popup.side')}
      title={i18n.t('popup.side')}
      onClick={() => void openAtSide()}
    >
      <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v10H2zM10 3v10" />
      </svg>
    </Button>
  );
}

async function openAtSide(): Promise<void> {
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
