import './popup.css';
import { Popup } from '../../components/popup/popup';
import { showPage } from '../../components/show-page';
import { takeHandedOver } from '../../messages/handed-over';

showPage(<Popup query={await takeHandedOver()} />);
