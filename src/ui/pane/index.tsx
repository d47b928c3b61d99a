// Entry of pane.html: the panel beside a message, 320 px wide.

import { createRoot } from 'react-dom/client';
import { currentHost } from '../../hosts/currentHost';
import { HeedApp } from '../shared/HeedApp';
import { TabPage } from '../tab/TabPage';

const root = document.getElementById('root');
if (!root) throw new Error('pane.html has no #root');
createRoot(root).render(<HeedApp host={currentHost()} page={<TabPage />} />);
