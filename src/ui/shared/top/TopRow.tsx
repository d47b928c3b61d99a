// The top row of the tab: the page's name, search, state of sync, hiding words, settings.

import {
  Button,
  makeStyles,
  mergeClasses,
  SearchBox,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { type RefObject, useState } from 'react';
import { Hint } from '../hint/Hint';
import { narrowQuery, useMedia } from '../session/useMedia';
import { useChangeSettings, useSettings } from '../session/useSettings';
import type { TextKey } from '../texts/en';
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
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
  },
  // Where they do not fit beside the pages' names they go under them together.
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
  },
  search: { width: '240px', maxWidth: '100%' },
  searchNarrow: { width: '100%', marginBottom: tokens.spacingVerticalS },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
});

/** The pages between which one goes to and fro; the others lead back to the one that was left last. */
const mainPages = [
  { path: '/', text: 'nav.waiting', back: 'nav.back' },
  { path: '/promises', text: 'nav.promises', back: 'nav.backPromises' },
  { path: '/thanks', text: 'nav.thanks', back: 'nav.backThanks' },
] as const satisfies readonly {
  readonly path: string;
  readonly text: TextKey;
  readonly back: TextKey;
}[];

interface TopRowProps {
  /** The page shown: a path such as `/`, `/promises`, `/settings`. */
  readonly location: string;
  readonly onGo: (location: string) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

export function TopRow({ location, onGo, query, onQuery, searchInput }: TopRowProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const isNarrow = useMedia(narrowQuery);
  const hideWords = useSettings()?.hideWords === true;
  const change = useChangeSettings();
  const [isSearchOpen, setSearchOpen] = useState(false);
  const main = mainPages.find(({ path }) => path === location);
  const [left, setLeft] = useState<(typeof mainPages)[number] | null>(null);
  if (main && main !== left) setLeft(main);
  // Opened by a link, a page leads to the one that it belongs to.
  const back = left ?? mainPages.find(({ path }) => location.startsWith(`${path}/`)) ?? mainPages[0];
  const hasSearch = location === '/' && (!isNarrow || isSearchOpen || query !== '');

  if (!main) {
    return (
      <div className={styles.row}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => onGo(back.path)}>
          {t(back.back)}
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
      <nav className={styles.name} aria-label={t('nav.label')}>
        <TabList
          selectedValue={location}
          size={isNarrow ? 'small' : 'medium'}
          onTabSelect={(_event, data) => onGo(String(data.value))}
        >
          {mainPages.map(({ path, text }) => (
            <Tab key={path} value={path}>
              {t(text)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <div className={styles.tools}>
        <SyncState />
        {!isNarrow && search}
        {isNarrow && !hasSearch && location === '/' && (
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
        <IconButton
          label={t('nav.settings')}
          icon={<Settings20Regular />}
          onClick={() => onGo('/settings')}
        />
      </div>
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
    <Hint content={label} relationship="label">
      <Button appearance="subtle" className={styles.touch} icon={icon} onClick={onClick} />
    </Hint>
  );
}
