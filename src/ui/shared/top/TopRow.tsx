// The top row of the tab: the page's name, search, state of sync, hiding words, settings.

import { Button, makeStyles, mergeClasses, SearchBox, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { type RefObject, useState } from 'react';
import { narrowQuery, useMedia } from '../session/useMedia';
import { useChangeSettings, useSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { SyncState } from './SyncState';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '48px',
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    marginInlineEnd: 'auto',
    paddingBlock: tokens.spacingVerticalM,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  search: { width: '240px', maxWidth: '100%' },
  searchNarrow: { width: '100%', marginBottom: tokens.spacingVerticalS },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
});

interface TopRowProps {
  readonly isSettings: boolean;
  readonly onSettings: (open: boolean) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

export function TopRow({ isSettings, onSettings, query, onQuery, searchInput }: TopRowProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const isNarrow = useMedia(narrowQuery);
  const hideWords = useSettings()?.hideWords === true;
  const change = useChangeSettings();
  const [isSearchOpen, setSearchOpen] = useState(false);
  const hasSearch = !isSettings && (!isNarrow || isSearchOpen || query !== '');

  if (isSettings) {
    return (
      <div className={styles.row}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => onSettings(false)}>
          {t('nav.back')}
        </Button>
      </div>
    );
  }
  const search = hasSearch && (
    <SearchBox
      className={mergeClasses(isNarrow ? styles.searchNarrow : styles.search)}
      appearance="filled-darker"
      input={{ ref: searchInput }}
      value={query}
      placeholder={t('search.placeholder')}
      aria-label={t('search.label')}
      dismiss={{ 'aria-label': t('search.clear') }}
      autoFocus={isNarrow && isSearchOpen}
      onChange={(_event, data) => onQuery(data.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onQuery('');
        setSearchOpen(false);
      }}
    />
  );
  return (
    <div className={styles.row}>
      <span className={styles.name}>{t('nav.waiting')}</span>
      <SyncState />
      {!isNarrow && search}
      {isNarrow && !hasSearch && (
        <IconButton
          label={t('search.label')}
          icon={<Search20Regular />}
          onClick={() => setSearchOpen(true)}
        />
      )}
      {!isNarrow && (
        <IconButton
          label={t(hideWords ? 'words.show' : 'words.hide')}
          icon={hideWords ? <EyeOff20Regular /> : <Eye20Regular />}
          onClick={() => void change({ hideWords: !hideWords })}
        />
      )}
      <IconButton label={t('nav.settings')} icon={<Settings20Regular />} onClick={() => onSettings(true)} />
      {isNarrow && search}
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly onClick: () => void;
}

function IconButton({ label, icon, onClick }: IconButtonProps) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label" withArrow>
      <Button appearance="subtle" className={styles.touch} icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
