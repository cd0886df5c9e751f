/** The Content-Security-Policy of a page; what a page can't say of itself is in hosts/hosting.ts. */

/** What a page runs and shows that a policy has to let through. */
export interface PageContent {
  /** SHA-256 of each inline script, in base64. */
  readonly scripts: readonly string[];
  /** SHA-256 of each style element. */
  readonly styles: readonly string[];
  /** Whether it loads script files, all of them the site's own. */
  readonly hasScriptFiles: boolean;
  /** Whether its scripts may load a style sheet of the site. */
  readonly hasStyleFiles: boolean;
  /** Whether it can run the full-text search, which is WebAssembly. */
  readonly hasFullTextSearch: boolean;
}

type Directive = readonly [name: string, ...sources: string[]];

/** What holds for each page alike. */
const common: readonly Directive[] = [
  ['img-src', "'self'", 'data:'],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['form-action', "'none'"],
  ['base-uri', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', "'none'"],
];

/** The policy for the `<meta>` of a page. */
export function pagePolicy(content: PageContent): string {
  const scripts = [
    ...(content.hasScriptFiles ? ["'self'"] : []),
    ...hashes(content.scripts),
    ...(content.hasFullTextSearch ? ["'wasm-unsafe-eval'"] : []),
  ];
  const styles = [...(content.hasStyleFiles ? ["'self'"] : []), ...hashes(content.styles)];
  return written([
    ['default-src', "'none'"],
    ['script-src', ...orNone(scripts)],
    ['style-src', ...orNone(styles)],
    ...common,
  ]);
}

function hashes(digests: readonly string[]): string[] {
  return [...new Set(digests)].sort().map((digest) => `'sha256-${digest}'`);
}

function orNone(sources: readonly string[]): readonly string[] {
  return sources.length > 0 ? sources : ["'none'"];
}

function written(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}
