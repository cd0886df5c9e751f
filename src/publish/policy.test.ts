import { expect, it } from 'vitest';
import { pagePolicy, type PageContent } from './policy.ts';

const nothing: PageContent = {
  scripts: [],
  styles: [],
  hasScriptFiles: false,
  hasStyleFiles: false,
  hasFullTextSearch: false,
};

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((text) => text.startsWith(`${name} `));
}

it('lets a page without scripts and styles have none', () => {
  const policy = pagePolicy(nothing);
  expect(directive(policy, 'default-src')).toBe("default-src 'none'");
  expect(directive(policy, 'script-src')).toBe("script-src 'none'");
  expect(directive(policy, 'style-src')).toBe("style-src 'none'");
});

it('names each hash once, in an order of its own', () => {
  const policy = pagePolicy({ ...nothing, scripts: ['b', 'a', 'b'], styles: ['c'] });
  expect(directive(policy, 'script-src')).toBe("script-src 'sha256-a' 'sha256-b'");
  expect(directive(policy, 'style-src')).toBe("style-src 'sha256-c'");
});

it('lets through files and WebAssembly where the page needs them', () => {
  const policy = pagePolicy({
    ...nothing,
    hasScriptFiles: true,
    hasStyleFiles: true,
    hasFullTextSearch: true,
  });
  expect(directive(policy, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(directive(policy, 'style-src')).toBe("style-src 'self'");
});

it('allows nothing at large', () => {
  const policy = pagePolicy({ ...nothing, hasScriptFiles: true, hasFullTextSearch: true });
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(directive(policy, 'trusted-types')).toBe("trusted-types 'none'");
  expect(directive(policy, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(directive(policy, 'form-action')).toBe("form-action 'none'");
  expect(directive(policy, 'base-uri')).toBe("base-uri 'none'");
});
