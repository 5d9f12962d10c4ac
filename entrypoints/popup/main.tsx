import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/popup/find.css';
import '../../components/popup/this-tab.css';
import { Popup } from '../../components/popup/popup';
import { showPage } from '../../components/show-page';
import { takeHandedOver } from '../../messages/handed-over';

showPage(<Popup query={await takeHandedOver()} />);
