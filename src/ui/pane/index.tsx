// Entry of pane.html: the panel beside a message, 320 px wide.

import { createRoot } from 'react-dom/client';
import { currentPaneHost } from '../../hosts/currentHost';
import { HeedFrame } from '../shared/HeedApp';
import { PanePage } from './PanePage';

const root = document.getElementById('root');
if (!root) throw new Error('pane.html has no #root');
const { host, outlook } = currentPaneHost();
createRoot(root).render(
  <HeedFrame host={host}>
    <PanePage host={host} outlook={outlook} />
  </HeedFrame>,
);
