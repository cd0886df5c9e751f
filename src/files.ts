/** Every file of the site that isn't a page, in one list: the build writes them, the preview serves them. */

import { isDivided, stepsPath } from './finder/divided.ts';
import { stepFeed } from './finder/step-feed.ts';
import type { Guide } from './guides/guide.ts';
import type { Model } from './model/model.ts';
import { picturesOf } from './pictures/pictured.ts';
import { sequenceSvg } from './pictures/sequence-svg.ts';
import { iconPath, iconStyles, shownIcons } from './providers/icon-styles.ts';
import { packIndex, packPart, packWords } from './search/pack-index.ts';
import { termsFrom } from './search/terms.ts';
import { site, withBase } from './site.ts';
import { navigationProviders } from './starlight/sidebar.ts';
import { changesFeed, FEED_PATH } from './twins/changes-feed.ts';
import { guidesFile, partPath } from './twins/guides-file.ts';
import { GUIDES_SCHEMA_PATH, guidesJsonSchema } from './twins/guides-schema.ts';
import { llmsFullText, llmsText } from './twins/llms.ts';
import { pagesOf } from './twins/pages.ts';
import { robotsText, securityText } from './twins/plain-files.ts';

/** A file with its path from the site's root; its text is made when it is asked for. */
export interface SiteFile {
  readonly path: string;
  readonly text: () => string;
}

/**
 * All of them, the small first.
 *
 * @param base the path that the site is built for
 * @param isPreview whether drafts are part of it
 */
export function siteFiles(
  { sources, ...model }: Model,
  base: string,
  isPreview: boolean,
): SiteFile[] {
  const { guides } = model;
  const at = (path: string) => withBase(base, path);
  const whole = (path: string) => `${site.origin}${at(path)}`;
  const pages = pagesOf(sources.documents, model, whole);
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const icons = shownIcons(model, isPreview);
  const inNavigation = navigationProviders(model);
  const isParted = isDivided(guides);
  const terms = sources.files.find(({ path }) => path === 'src/content/terms.yaml')?.text ?? '';
  const stepsJson = (own: readonly Guide[]) => JSON.stringify(stepFeed(own, model, whole));
  const guidesJson = (own: readonly Guide[]) =>
    JSON.stringify(guidesFile(own, model, pageAt, whole));
  const file = (path: string, text: () => string): SiteFile => ({ path, text });
  const partsOf = (guide: Guide) => [
    file(partPath(guide.id), () => guidesJson([guide])),
    file(stepsPath(guide.id), () => stepsJson([guide])),
    file(`/search/${guide.id}.json`, () => JSON.stringify(packPart(guide, model))),
  ];
  return [
    file('/robots.txt', () => robotsText(whole)),
    file('/.well-known/security.txt', () => securityText(whole)),
    file('/provider-icons.css', () => iconStyles(icons, inNavigation, at)),
    file(FEED_PATH, () => changesFeed(model, whole)),
    file('/llms.txt', () => llmsText(pages, whole)),
    file('/llms-full.txt', () => llmsFullText(pages)),
    file('/guides.json', () => guidesJson(guides)),
    file(GUIDES_SCHEMA_PATH, () =>
      JSON.stringify(guidesJsonSchema(whole(GUIDES_SCHEMA_PATH)), null, 2),
    ),
    file('/steps.json', () => stepsJson(guides)),
    file('/search.json', () => JSON.stringify(packIndex(model, isParted))),
    file('/search/words.json', () => JSON.stringify(packWords(model, termsFrom(terms), isParted))),
    ...icons
      .filter(({ provider }) => !inNavigation.has(provider))
      .map(({ provider, svg }) => file(iconPath(provider), () => svg)),
    ...picturesOf(model).map(({ name, exchange }) =>
      file(`/pictures/${name}.svg`, () => sequenceSvg(exchange)),
    ),
    ...pages.flatMap(({ path, markdown, guide }) => [
      file(`${path}index.md`, markdown),
      ...(guide && isParted ? partsOf(guide) : []),
    ]),
  ];
}
