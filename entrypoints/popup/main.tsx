import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root) render(<Popup />, root);
