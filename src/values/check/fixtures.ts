/** Test texts that look random and are the same in every run. */

const alphabets = {
  hex: '0123456789abcdef',
  lower: '0123456789abcdefghijklmnopqrstuvwxyz',
  all: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

/** Replaces ⟨28⟩ by 28 letters and digits, ⟨32 hex⟩ and ⟨32 lower⟩ by such of another alphabet. */
export function expand(text: string, seed = 7): string {
  let state = seed;
  return text.replace(/⟨(\d+) ?(\w*)⟩/g, (_, length: string, name: keyof typeof alphabets | '') => {
    const alphabet = alphabets[name || 'all'];
    const next = () => (state = (state * 48_271) % 2_147_483_647);
    return Array.from({ length: Number(length) }, () =>
      alphabet.charAt(next() % alphabet.length),
    ).join('');
  });
}
