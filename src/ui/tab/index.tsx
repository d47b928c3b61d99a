// Entry of tab.html: the Teams tab.

import { createRoot } from 'react-dom/client';
import { currentHost } from '../../hosts/currentHost';
import { HeedApp } from '../shared/HeedApp';
import { TabPage } from './TabPage';

const root = document.getElementById('root');
if (!root) throw new Error('tab.html has no #root');
createRoot(root).render(<HeedApp host={currentHost()} page={<TabPage />} />);
