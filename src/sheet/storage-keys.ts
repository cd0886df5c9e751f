/** The only keys of the browser's storage that the site writes for a set-up. */
export const storageKeys = {
  values: 'wando:values',
  done: 'wando:done',
  keep: 'wando:keep',
} as const;
