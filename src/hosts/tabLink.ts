// Links into the tab: by Teams where the app has an id there, else to the page itself.

/** As in the app manifest. */
const tab = 'heed';

/**
 * @param teamsApp the app's id in Teams; null where there is none
 * @param pages origin of the app's pages
 * @param subEntityId what is to be opened; a conversation id, or that of a card
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function tabLink(teamsApp: string | null, pages: string, subEntityId: string): string {
  if (teamsApp === null) return `${pages}/tab.html?open=${encodeURIComponent(subEntityId)}`;
  const context = encodeURIComponent(JSON.stringify({ subEntityId }));
  return `https://teams.microsoft.com/l/entity/${teamsApp}/${tab}?context=${context}`;
}
