// ⋯: what is done with a request less often.

import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { SnoozeItems } from '../snooze/SnoozeItems';
import { useTexts } from '../texts/texts';
import { canAct, type Decide, type RequestAction } from './RequestAction';

const written = ['askBack', 'decline', 'passOn'] as const satisfies readonly RequestAction[];

interface MoreMenuProps {
  readonly row: RequestRow;
  readonly anchor: HTMLElement | null;
  /** Whether it waits, so that something can be done about it. */
  readonly isOpen: boolean;
  /** null: nothing can be written here. */
  readonly onAct: ((row: RequestRow, action: RequestAction) => void) | null;
  readonly onDecide: Decide;
  readonly onClose: () => void;
}

export default function MoreMenu({ row, anchor, isOpen, onAct, onDecide, onClose }: MoreMenuProps) {
  const { t } = useTexts();
  const { host } = useSession();
  const link = row.webLink;
  const actions = isOpen && onAct ? written.filter((action) => canAct(row, action)) : [];
  return (
    <Menu open positioning={{ target: anchor, position: 'below', align: 'start' }} onOpenChange={onClose}>
      <MenuPopover>
        <MenuList>
          {actions.map((action) => (
            <MenuItem key={action} onClick={() => onAct?.(row, action)}>
              {t(`row.${action}`)}
            </MenuItem>
          ))}
          {actions.length > 0 && <MenuDivider />}
          {link !== null && (
            <MenuItem onClick={() => host.openLink(link)}>
              {t(row.channel === 'mail' ? 'row.openMail' : 'row.openChat')}
            </MenuItem>
          )}
          {isOpen && <SnoozeItems onSnooze={(until) => onDecide(row, 'snoozed', until)} />}
          {isOpen && <MenuItem onClick={() => onDecide(row, 'notRequest')}>{t('row.notRequest')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
