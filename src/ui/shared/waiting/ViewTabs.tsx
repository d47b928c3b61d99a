// Today · For me · For others.

import { Tab, TabList } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const views = ['today', 'mine', 'theirs'] as const;
export type View = (typeof views)[number];

export function ViewTabs({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { t } = useTexts();
  return (
    <TabList
      size="small"
      aria-label={t('view.label')}
      selectedValue={view}
      onTabSelect={(_event, data) => onView(views.find((each) => each === data.value) ?? 'today')}
    >
      {views.map((each) => (
        <Tab key={each} value={each}>
          {t(`view.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
